using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Names;

/// <summary>
/// Finds the names in an ontology: declarations, what they refer to, and the entities that rules and lists of values name.
/// </summary>
internal sealed class OntologyNameFinder(NameCollector names)
{
    public void Visit(MappingSyntax root)
    {
        foreach (var entry in root.Entries)
        {
            foreach (var declared in (entry.Value as MappingSyntax)?.Entries ?? [])
            {
                Declaration(entry.Name, declared);
            }
        }
    }

    private void Declaration(string section, MappingEntrySyntax declared)
    {
        var keys = declared.Value as MappingSyntax;
        switch (section)
        {
            case "kinds":
                names.Declare(NameKind.Kind, declared);
                Refer(NameKind.Kind, keys, "extends");
                Refer(NameKind.Predicate, keys, "begins", "ends", "requires");
                break;
            case "predicates" or "properties":
                names.Declare(NameKind.Predicate, declared);
                Refer(NameKind.Kind, keys, "domain", "range");
                Refer(NameKind.Enumeration, keys, "type");
                Refer(NameKind.Predicate, keys, "subPredicateOf", "chain", "conflictsWith", "requiresStatement");
                Refer(NameKind.Qualifier, keys, "identifiedBy");
                Refer(NameKind.Qualifier, keys?.Find("qualifiers")?.Value as MappingSyntax, "allowed", "required");
                if (keys?.Find("range") is not null)
                {
                    Refer(NameKind.Entity, keys, "oneOf");
                }

                break;
            case "qualifiers":
                names.Declare(NameKind.Qualifier, declared);
                Refer(NameKind.Kind, keys, "range");
                Refer(NameKind.Enumeration, keys, "type");
                break;
            case "enumerations":
                names.Declare(NameKind.Enumeration, declared);
                foreach (var value in (keys?.Find("values")?.Value as MappingSyntax)?.Entries ?? [])
                {
                    names.Declare(NameKind.EnumerationValue, value, of: declared.Name + "." + value.Name);
                }

                break;
            case "units":
                names.Declare(NameKind.Unit, declared);
                break;
            case "identifiers":
                Refer(NameKind.Kind, keys, "domain");
                break;
            case "rules":
                Pattern(keys?.Find("when")?.Value);
                Pattern(keys?.Find("then")?.Value);
                break;
        }
    }

    private void Refer(NameKind kind, MappingSyntax? keys, params ReadOnlySpan<string> from)
    {
        foreach (var key in from)
        {
            names.Add(kind, keys?.Find(key)?.Value);
        }
    }

    /// <summary>Subject, predicate and object of patterns; a variable begins with a question mark.</summary>
    private void Pattern(SyntaxNode? patterns)
    {
        foreach (var scalar in (patterns is SequenceSyntax list ? list.Items : patterns is null ? [] : [patterns]).OfType<ScalarSyntax>())
        {
            if (names.SpanOf(scalar) is not { } span)
            {
                continue;
            }

            var start = 0;
            foreach (var (index, word) in scalar.Value.Split(' ').Index())
            {
                if (word.Length > 0 && word[0] != '?')
                {
                    names.AddAt(index == 1 ? NameKind.Predicate : NameKind.Entity, word, new TextSpan(span.Start + start, word.Length));
                }

                start += word.Length + 1;
            }
        }
    }
}
