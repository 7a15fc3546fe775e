using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>The context of the readers of the ontology's sections: the file, what has been read so far, and the namespaces.</summary>
internal sealed class OntologyScope(NodeReader reader, string setName)
{
    private readonly int _errorsBefore = reader.Diagnostics.ErrorCount;

    /// <summary>Something in the ontology is wrong, so that checks which follow from all of it would only repeat the error.</summary>
    public bool HasErrors => Reader.Diagnostics.ErrorCount > _errorsBefore;

    /// <summary>The name of the set.</summary>
    public string SetName { get; } = setName;

    public NodeReader Reader { get; } = reader;

    public OntologyIndex Index { get; } = new();

    /// <summary>Names that are declared, but wrongly: that is reported there, and not again where they are used.</summary>
    public HashSet<string> Dropped { get; } = new(StringComparer.Ordinal);

    /// <summary>Kinds as written, for the checks that need all predicates.</summary>
    public Dictionary<string, MappingSyntax> KindSyntax { get; } = new(StringComparer.Ordinal);

    /// <summary>Kinds and enumerations: the types of the API.</summary>
    public NameRegistry Types { get; } = new(reader);

    /// <summary>The fields of the query root that kinds become.</summary>
    public NameRegistry QueryFields { get; } = new(reader);

    /// <summary>Properties, predicates and qualifiers: the keys of a statement.</summary>
    public NameRegistry StatementKeys { get; } = new(reader);

    /// <summary>The description, which everything must have; empty, with a diagnostic, where it is missing.</summary>
    public string Description(Declaration declaration) => Description(declaration.Syntax, declaration.Key, declaration.What);

    /// <inheritdoc cref="Description(Declaration)"/>
    public string Description(MappingSyntax mapping, SyntaxNode owner, string what) =>
        Reader.Required(mapping, owner, what, "description")?.Value.Trim() ?? "";

    /// <summary>The entries of a section that are mappings; those with a shape or keys of another kind are reported.</summary>
    /// <param name="noun">What the section declares.</param>
    /// <param name="keys">The keys that an entry may have; null where the caller checks them.</param>
    /// <param name="limit">What is beyond it is left out, and reported once; null for a section of any length.</param>
    public IEnumerable<Declaration> Declarations(
        MappingSyntax root, string section, string noun, string[]? keys, DeclarationLimit? limit = null)
    {
        var count = 0;
        foreach (var entry in Reader.Section(root, section))
        {
            if (count++ == limit?.Room)
            {
                Reader.Diagnostics.Report(DiagnosticCatalogue.TooManyDeclarations, Reader.At(entry.Key), limit.Nouns, limit.Max);
                yield break;
            }

            if (Reader.Mapping(entry.Value, $"The {noun} '{entry.Name}'") is not { } mapping)
            {
                continue;
            }

            var declaration = new Declaration(noun, entry.Key, mapping);
            if (keys is not null)
            {
                Reader.CheckKeys(mapping, declaration.What, keys);
            }

            yield return declaration;
        }
    }

    /// <summary>Takes the name of a declaration; false, with a diagnostic, where it is misspelt, reserved or taken.</summary>
    /// <param name="reserved">Why the name may not be given; null where it may.</param>
    /// <param name="free">A name to suggest in its place; null for none.</param>
    public bool Claim(Declaration declaration, NameForm form, string? reserved, NameRegistry names, string? free = null) =>
        CheckSpelling(declaration.Key, form)
        && CheckReserved(declaration.Key, declaration.Name, reserved, free)
        && names.TryAdd(declaration.Name, $"the {declaration.Noun} '{declaration.Name}'", declaration.Key);

    /// <summary>Checks the spelling; false, with a diagnostic, where it is wrong.</summary>
    public bool CheckSpelling(ScalarSyntax name, NameForm form)
    {
        var isRight = form.IsRight(name.Value);
        if (!isRight)
        {
            Reader.Diagnostics.Report(DiagnosticCatalogue.MisspeltName, Reader.At(name), name.Value, form.Description);
        }

        return isRight;
    }

    /// <summary>False, with a diagnostic, where there is a reason against the name.</summary>
    public bool CheckReserved(ScalarSyntax name, string? reason) => CheckReserved(name, name.Value, reason);

    /// <inheritdoc cref="CheckReserved(ScalarSyntax, string?)"/>
    public bool CheckReserved(SyntaxNode at, string name, string? reason, string? free = null)
    {
        if (reason is not null)
        {
            Reader.Diagnostics.Report(DiagnosticCatalogue.ReservedName, Reader.At(at), name, reason, free is null ? "" : $"; '{free}' is free");
        }

        return reason is null;
    }

    /// <summary>The kinds named under a key, ordinal and without repetition; unknown ones are reported and left out.</summary>
    public EquatableArray<string> KindNames(MappingSyntax mapping, string key)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var scalar in Reader.Scalars(mapping, key))
        {
            if (Index.Kinds.ContainsKey(scalar.Value))
            {
                names.Add(scalar.Value);
            }
            else
            {
                ReportUnknownKind(scalar);
            }
        }

        return names.ToEquatableArray();
    }

    public void ReportUnknownKind(ScalarSyntax name) => Reader.Diagnostics.Report(
        DiagnosticCatalogue.UnknownKind, Reader.At(name), name.Value, Reader.Suggester.Hint(name.Value, Index.Kinds.Keys));

    /// <param name="isListed">The candidates are few: where none is near, all are told.</param>
    public void ReportUnknown(ScalarSyntax name, string what, IEnumerable<string> candidates, bool isListed = false)
    {
        if (Dropped.Contains(name.Value))
        {
            return;
        }

        var hint = Reader.Suggester.Hint(name.Value, candidates);
        if (hint.Length == 0 && isListed)
        {
            hint = $" ({NamePhrase.Of(candidates)})";
        }

        Reader.Diagnostics.Report(DiagnosticCatalogue.UnknownReference, Reader.At(name), what, name.Value, hint);
    }
}
