using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads <c>sentence</c>: the pattern of the sentences of a predicate's statements.</summary>
internal static class SentenceReader
{
    public const string Key = "sentence";

    /// <summary>The pattern; null if there is none, or if it is unusable, which is reported.</summary>
    public static string? Read(
        Declaration declaration,
        ValueKind type,
        EquatableArray<string> allowedQualifiers,
        EquatableArray<string> requiredQualifiers,
        OntologyScope scope)
    {
        if (scope.Reader.Optional(declaration.Syntax, Key) is not { } scalar)
        {
            return null;
        }

        var pattern = scalar.Value.Trim();
        if (ProblemOf(pattern, type, allowedQualifiers, requiredQualifiers, scope) is not { } problem)
        {
            return pattern;
        }

        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.UnusableSentence, scope.Reader.At(scalar), declaration.Name, problem);
        return null;
    }

    private static string? ProblemOf(
        string pattern,
        ValueKind type,
        EquatableArray<string> allowedQualifiers,
        EquatableArray<string> requiredQualifiers,
        OntologyScope scope)
    {
        if (pattern.Length > SentencePattern.MaxLength)
        {
            return $"it has {pattern.Length} characters, and at most {SentencePattern.MaxLength} are allowed";
        }

        if (pattern.Any(char.IsControl))
        {
            return "it must be on one line";
        }

        var parts = SentencePattern.Parse(pattern, out var problem);
        return problem
            ?? parts.Where(part => part.IsPlaceholder)
                .Select(part => PlaceholderProblem(part, allowedQualifiers, requiredQualifiers, scope))
                .FirstOrDefault(found => found is not null)
            ?? MissingOrRepeated(parts, type)
            ?? EmptyOption(parts);
    }

    private static string? PlaceholderProblem(
        SentencePart part, EquatableArray<string> allowedQualifiers, EquatableArray<string> requiredQualifiers, OntologyScope scope)
    {
        if (part.Text is SentencePattern.Subject or SentencePattern.Object)
        {
            return part.Option == 0 ? null : $"'{{{part.Text}}}' is never missing, so it cannot be in an optional part";
        }

        if (!allowedQualifiers.Contains(part.Text))
        {
            // An error in the qualifier itself has been reported already.
            if (scope.Dropped.Contains(part.Text))
            {
                return null;
            }

            string[] known = [SentencePattern.Subject, SentencePattern.Object, .. allowedQualifiers];
            var hint = scope.Reader.Suggester.Hint(part.Text, known);
            return $"there is no placeholder '{{{part.Text}}}'"
                + (hint.Length > 0 ? hint : $" ({string.Join(", ", known.Select(name => $"{{{name}}}"))})");
        }

        return part.Option > 0 || requiredQualifiers.Contains(part.Text)
            ? null
            : $"a statement may lack the qualifier '{part.Text}'; put its placeholder with the words around it in brackets: "
                + $"'[ … {{{part.Text}}}]'";
    }

    /// <summary>Subject and object are there, unless the pattern is about whether something is true; nothing is there twice.</summary>
    private static string? MissingOrRepeated(IReadOnlyList<SentencePart> parts, ValueKind type)
    {
        var names = parts.Where(part => part.IsPlaceholder).Select(part => part.Text).ToList();
        var missing = !names.Contains(SentencePattern.Subject) ? SentencePattern.Subject
            : !names.Contains(SentencePattern.Object) && type != ValueKind.Boolean ? SentencePattern.Object
            : null;
        return missing is not null ? $"'{{{missing}}}' is missing"
            : names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } repeated
                ? $"'{{{repeated.Key}}}' is in it twice"
            : null;
    }

    private static string? EmptyOption(IReadOnlyList<SentencePart> parts) =>
        parts.Where(part => part.Option > 0).GroupBy(part => part.Option).Any(option => !option.Any(part => part.IsPlaceholder))
            ? "an optional part needs the placeholder of a qualifier"
            : null;
}
