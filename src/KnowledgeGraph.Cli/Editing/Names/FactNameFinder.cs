using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Cli.Editing.Names;

/// <summary>Finds the names in a file of facts and sources. Works from the tree, so that a set with errors has names as well.</summary>
internal sealed class FactNameFinder(NameCollector names, IReadOnlyDictionary<string, PredicateSymbol> predicates, IReadOnlyDictionary<string, QualifierSymbol> qualifiers)
{
    public void Visit(MappingSyntax root)
    {
        foreach (var entry in root.Entries)
        {
            switch (entry.Name)
            {
                case "source":
                    names.Add(NameKind.Source, entry.Value);
                    break;
                case "sources":
                    Each(entry.Value, Source);
                    break;
                case "entities":
                    Each(entry.Value, Entity);
                    break;
                case "statements":
                    Statements(entry.Value);
                    break;
            }
        }
    }

    private static void Each(SyntaxNode section, Action<MappingEntrySyntax> visit)
    {
        foreach (var entry in (section as MappingSyntax)?.Entries ?? [])
        {
            visit(entry);
        }
    }

    private void Source(MappingEntrySyntax source)
    {
        names.Declare(NameKind.Source, source);
        if (source.Value is not MappingSyntax mapping)
        {
            return;
        }

        names.Add(NameKind.Entity, mapping.Find("entity")?.Value);
        Evidence(mapping.Find("derivedFrom")?.Value);
    }

    private void Entity(MappingEntrySyntax entity)
    {
        if (entity.Value is not MappingSyntax mapping)
        {
            names.Declare(NameKind.Entity, entity);
            return;
        }

        if (mapping.Find("extend") is { } extended)
        {
            names.Add(NameKind.Entity, extended.Value);
            if (extended.Value is ScalarSyntax same && same.Value == entity.Name)
            {
                names.Add(NameKind.Entity, entity.Key);
            }
        }
        else
        {
            names.Declare(NameKind.Entity, entity);
        }

        names.Add(NameKind.Kind, mapping.Find("kind")?.Value);
        if (mapping.Find("statements") is { } statements)
        {
            Statements(statements.Value);
        }
    }

    private void Statements(SyntaxNode list)
    {
        foreach (var item in (list as SequenceSyntax)?.Items ?? [])
        {
            foreach (var entry in (item as MappingSyntax)?.Entries ?? [])
            {
                StatementEntry(entry);
            }
        }
    }

    private void StatementEntry(MappingEntrySyntax entry)
    {
        if (predicates.TryGetValue(entry.Name, out var predicate))
        {
            names.Add(NameKind.Predicate, entry.Key);
            Value(predicate.Type, predicate.Enumeration, entry.Value);
        }
        else if (qualifiers.TryGetValue(entry.Name, out var qualifier))
        {
            names.Add(NameKind.Qualifier, entry.Key);
            Value(qualifier.Type, qualifier.Enumeration, entry.Value);
        }
        else if (entry.Name is StatementFields.Subject or StatementFields.AttributedTo)
        {
            names.Add(NameKind.Entity, entry.Value);
        }
        else if (entry.Name == StatementFields.Evidence)
        {
            Evidence(entry.Value);
        }
        else if (entry is { Name: StatementFields.RefersBy, Value: MappingSyntax standIns })
        {
            foreach (var standIn in standIns.Entries)
            {
                names.Add(NameKind.Entity, standIn.Key);
            }
        }
    }

    private void Value(ValueKind type, string? enumeration, SyntaxNode value)
    {
        switch (type)
        {
            case ValueKind.Entity:
                names.Add(NameKind.Entity, value);
                break;
            case ValueKind.Enumeration when value is ScalarSyntax scalar && enumeration is not null:
                names.Add(NameKind.EnumerationValue, value, of: enumeration + "." + scalar.Value);
                break;
            case ValueKind.Quantity when value is MappingSyntax quantity:
                names.Add(NameKind.Unit, quantity.Find("unit")?.Value);
                break;
        }
    }

    /// <summary>A source, a passage of one, a mapping that names one, or a list of these.</summary>
    private void Evidence(SyntaxNode? evidence)
    {
        switch (evidence)
        {
            case SequenceSyntax list:
                foreach (var item in list.Items)
                {
                    names.AddSource(item);
                }

                break;
            case not null:
                names.AddSource(evidence);
                break;
        }
    }
}
