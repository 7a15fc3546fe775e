using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Site.Questions;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>An answer as comma-separated values, for spreadsheets.</summary>
/// <param name="maxCharacters">The most characters in all cells.</param>
internal sealed class CsvAnswer(long maxCharacters) : IAnswerFormat
{
    public string ContentType => "text/csv; charset=utf-8; header=present";

    public bool HasHints => false;

    public ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response) => AnswerCsv.Write(response, maxCharacters);
}
