using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Graphs;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds the sources of all files.</summary>
internal sealed class SourceBinder(FactIndex index, DocumentStore documents)
{
    public const string Section = "sources";

    private const int MaxPathLength = 1_024;

    private static readonly string[] Keys =
    [
        "title", "publisher", "authors", "published", "language", "url", "licence", "reliability", "file", "sha256", "encoding",
        "mayBeQuoted", "ends", "severity", "entity", "description", "derivedFrom", UncitedBinder.Key, MarkingBinder.Key, OpenNameBinder.Key,
    ];

    private readonly UncitedBinder _uncited = new(index);

    private readonly List<(SourceDefinition Source, MappingSyntax Syntax, BindingScope Scope)> _declared = [];

    /// <summary>Declares the sources of a file, without what refers to others.</summary>
    public void Declare(MappingSyntax root, BindingScope scope)
    {
        var reader = scope.Reader;
        index.IsComplete &= root.Find(Section) is not { Value: not MappingSyntax and { IsEmpty: false } };
        foreach (var entry in reader.Section(root, Section))
        {
            if (!NameRules.IsId(entry.Name))
            {
                reader.Diagnostics.Report(DiagnosticCatalogue.MalformedId, reader.At(entry.Key), entry.Name);
            }

            if (!index.TryDeclare(entry.Name, reader.At(entry.Key), isEntity: false, reader.Diagnostics))
            {
                continue;
            }

            if (reader.Mapping(entry.Value, $"The source '{entry.Name}'") is not { } mapping)
            {
                continue;
            }

            var source = new SourceDefinition(Bind(mapping, entry, reader));
            source.Marking = index.Ontology.Markings.Join(MarkingBinder.Bind(mapping, scope), scope.FileMarking);
            source.Symbol = source.Symbol with { Marking = index.Ontology.Markings.NameAbove(source.Marking) };
            index.HasMarkedSources |= source.Marking != MarkingLattice.Lowest;
            index.Parts?.Declarations.Add(new MarkedPart(reader.Path, mapping, source.Marking));
            OpenNameBinder.Bind(mapping, entry.Name, [entry.Name, source.Symbol.Title], scope);
            documents.Attach(source, mapping, reader);
            index.Sources.Add(entry.Name, source);
            _declared.Add((source, mapping, scope));
        }
    }

    /// <summary>Looks up what the sources refer to, once every id is declared.</summary>
    public void BindReferences()
    {
        foreach (var (source, syntax, scope) in _declared)
        {
            var reader = scope.Reader;
            var entity = reader.Optional(syntax, "entity");
            source.Symbol = source.Symbol with
            {
                Entity = entity is null ? null : ReferenceChecker.Entity(entity, scope),
                DerivedFrom = DerivationBinder.Bind(source.Symbol.Id, syntax, scope),
                Uncited = _uncited.Bind(source, syntax, reader),
            };
            if (entity is not null && source.Symbol.Entity is { } id)
            {
                index.Parts?.References.Add(new MarkedReference(reader.Path, entity, entity, source.Symbol.Id, index.MarkingOf(id)));
            }
        }

        ReportCycles();
    }

    /// <summary>Checks what is said to be uncited, once every statement is bound.</summary>
    public void CheckUncited() => _uncited.CheckUncited();

    /// <summary>Sources that retell themselves, each cycle from its ordinally first source.</summary>
    private void ReportCycles()
    {
        var declared = _declared.ToDictionary(declaration => declaration.Source.Symbol.Id, StringComparer.Ordinal);
        var finder = new CycleFinder<DerivationLink>(source => index.Sources[source].Symbol.DerivedFrom, link => link.Source);
        foreach (var component in finder.Components(index.Sources.Keys))
        {
            var first = component.OrderBy(source => source, StringComparer.Ordinal).First();
            string[] names = [first, .. finder.ShortestThrough(first)!.Select(link => link.Source)];
            SyntaxLocation[] places = [.. names.Take(names.Length - 1).Take(CyclePhrase.MaxSteps).Select(At)];
            declared[first].Scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.CircularDerivation, places[0], places.Skip(1).ToArray(), first, CyclePhrase.Of(names));
        }

        SyntaxLocation At(string source)
        {
            var (_, syntax, scope) = declared[source];
            return scope.Reader.At(syntax.Find("derivedFrom")!.Key);
        }
    }

    private static SourceSymbol Bind(MappingSyntax mapping, MappingEntrySyntax entry, NodeReader reader)
    {
        var what = $"The source '{entry.Name}'";
        reader.CheckKeys(mapping, what, Keys);
        var reliability = reader.Optional(mapping, "reliability");
        var file = reader.Optional(mapping, "file");
        var sha256 = reader.Optional(mapping, "sha256");
        if (file is not null && sha256 is null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, reader.At(file), what, "sha256");
        }

        return new SourceSymbol
        {
            Id = entry.Name,
            Title = reader.Required(mapping, entry.Key, what, "title")?.Value ?? "",
            Publisher = reader.Optional(mapping, "publisher")?.Value,
            Authors = reader.Scalars(mapping, "authors").Select(author => author.Value).ToEquatableArray(),
            Published = reader.Optional(mapping, "published") is { } date ? TimeBinder.BindDate(date, reader)?.ToTimeValue() : null,
            Language = Checked(reader.Optional(mapping, "language"), LiteralParser.IsLanguageTag, "a language tag (BCP 47)", reader),
            Url = Checked(reader.Optional(mapping, "url"), UrlRules.IsAbsoluteHttp, "an absolute http or https URL", reader),
            Licence = reader.Optional(mapping, "licence")?.Value,
            Reliability = reliability is null ? 'F' : reader.Word(reliability, "reliability", FormatWords.Reliabilities) ?? 'F',
            File = Checked(file, IsPath, "the path of a file in the documents folder, with slashes and without '..'", reader),
            Sha256 = Checked(sha256, IsSha256, "a SHA-256: 64 hex digits in lower case", reader),
            Encoding = BindEncoding(reader.Optional(mapping, "encoding"), reader),
            MayBeQuoted = reader.Flag(mapping, "mayBeQuoted"),
            HasExclusiveEnds = reader.Word(mapping, "ends", FormatWords.Ends, false),
            IsLenient = reader.Word(mapping, "severity", FormatWords.Severities, DiagnosticSeverity.Error) == DiagnosticSeverity.Warning,
            Description = reader.Optional(mapping, "description")?.Value.Trim(),
        };
    }

    private static string? Checked(ScalarSyntax? scalar, Func<string, bool> isRight, string form, NodeReader reader)
    {
        if (scalar is null || isRight(scalar.Value))
        {
            return scalar?.Value;
        }

        reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, reader.At(scalar), scalar.Value, form);
        return null;
    }

    /// <summary>The canonical name; null for UTF-8, which needs no name.</summary>
    private static string? BindEncoding(ScalarSyntax? scalar, NodeReader reader)
    {
        if (scalar is null)
        {
            return null;
        }

        if (DocumentEncoding.Canonical(scalar.Value) is { } encoding)
        {
            return encoding == DocumentEncoding.Default ? null : encoding;
        }

        var hint = reader.Suggester.Hint(scalar.Value, DocumentEncoding.Names);
        reader.Diagnostics.Report(
            DiagnosticCatalogue.UnknownWord, reader.At(scalar), scalar.Value, "'encoding'",
            hint.Length > 0 ? hint : $" ({string.Join(", ", DocumentEncoding.Names.Take(8))} …)");
        return null;
    }

    /// <summary>Relative, and never out of the folder.</summary>
    private static bool IsPath(string path) =>
        path.Length <= MaxPathLength
        && path.IndexOfAny(['\\', ':', '\0']) < 0
        && path.Split('/').All(part => part is { Length: > 0 and <= 255 } and not ("." or ".."));

    private static bool IsSha256(string text) => text.Length == 64 && text.All(Hexadecimal.IsDigit);
}
