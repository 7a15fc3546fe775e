namespace KnowledgeGraph.Cli.Questions;

/// <summary>The answer that the facts give to a question.</summary>
/// <param name="Path">The file of the expected answer, relative to the set, whether or not it exists.</param>
/// <param name="Response">The response in UTF-8.</param>
/// <param name="Expectation">How it compares with the file.</param>
internal sealed record QuestionAnswer(string Path, ReadOnlyMemory<byte> Response, AnswerExpectation Expectation);
