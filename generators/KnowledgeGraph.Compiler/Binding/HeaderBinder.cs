using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds basis, modality, attribution, credibility, likelihood, rank, reason and note.</summary>
internal static class HeaderBinder
{
    public static StatementHeader Bind(MappingSyntax statement, BindingScope scope)
    {
        var attributed = scope.Reader.Optional(statement, StatementFields.AttributedTo);
        var likelihood = scope.Reader.Optional(statement, StatementFields.Likelihood);
        var rank = scope.Reader.Word(statement, StatementFields.Rank, FormatWords.Ranks, Rank.Normal);
        var reason = scope.Reader.Optional(statement, StatementFields.Reason);
        if (rank != Rank.Normal && statement.Find(StatementFields.Reason) is null)
        {
            var entry = statement.Find(StatementFields.Rank)!;
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.ReasonMissing, scope.Reader.At(entry.Value), ((ScalarSyntax)entry.Value).Value);
        }
        else if (rank == Rank.Normal && reason is not null)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.ReasonWithoutRank, scope.Reader.At(statement.Find(StatementFields.Reason)!.Key));
        }

        return new StatementHeader(
            BindBasis(statement, scope) == Basis.Implied,
            scope.Reader.Word(statement, StatementFields.Modality, FormatWords.Modalities, Modality.Asserted),
            attributed is null ? null : ReferenceChecker.Entity(attributed, scope),
            scope.Reader.Word(statement, StatementFields.Credibility, FormatWords.Credibilities, 0),
            likelihood is null ? null : scope.Reader.Word(likelihood, StatementFields.Likelihood, FormatWords.Likelihoods),
            rank,
            rank == Rank.Normal ? null : reason?.Value.Trim(),
            scope.Reader.Optional(statement, StatementFields.Note)?.Value.Trim());
    }

    private static Basis BindBasis(MappingSyntax statement, BindingScope scope)
    {
        if (statement.Find(StatementFields.Basis) is { Value: ScalarSyntax { Value: "derived" } derived })
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.DerivedWritten, scope.Reader.At(derived));
            return Basis.Explicit;
        }

        return scope.Reader.Word(statement, StatementFields.Basis, FormatWords.Bases, Basis.Explicit);
    }
}
