using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds modality, attribution, credibility, likelihood, rank, reason and note.</summary>
internal static class HeaderBinder
{
    public static StatementHeader Bind(MappingSyntax statement, FactIndex index, NodeReader reader)
    {
        var attributed = reader.Optional(statement, StatementFields.AttributedTo);
        var likelihood = reader.Optional(statement, StatementFields.Likelihood);
        var rank = reader.Word(statement, StatementFields.Rank, FormatWords.Ranks, Rank.Normal);
        var reason = reader.Optional(statement, StatementFields.Reason);
        if (rank != Rank.Normal && statement.Find(StatementFields.Reason) is null)
        {
            var entry = statement.Find(StatementFields.Rank)!;
            reader.Diagnostics.Report(DiagnosticCatalogue.ReasonMissing, reader.At(entry.Value), ((ScalarSyntax)entry.Value).Value);
        }
        else if (rank == Rank.Normal && reason is not null)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.ReasonWithoutRank, reader.At(statement.Find(StatementFields.Reason)!.Key));
        }

        return new StatementHeader(
            reader.Word(statement, StatementFields.Modality, FormatWords.Modalities, Modality.Asserted),
            attributed is not null && ReferenceChecker.IsEntity(attributed, index, reader) ? attributed.Value : null,
            reader.Word(statement, StatementFields.Credibility, FormatWords.Credibilities, 0),
            likelihood is null ? null : reader.Word(likelihood, StatementFields.Likelihood, FormatWords.Likelihoods),
            rank,
            rank == Rank.Normal ? null : reason?.Value.Trim(),
            reader.Optional(statement, StatementFields.Note)?.Value.Trim());
    }
}
