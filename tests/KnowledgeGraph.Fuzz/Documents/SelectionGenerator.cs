using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>Walks a schema at random and writes down the way as selection sets.</summary>
internal sealed class SelectionGenerator(Vocabulary vocabulary, Randomness random, OperationDraft operation)
{
    private const int Deepest = 5;

    private readonly ValueGenerator _values = new(random);

    /// <summary>Appends a selection set on a type.</summary>
    /// <param name="selections">The number of selections; a few if it is 0.</param>
    public void WriteSet(List<string> tokens, CompositeType type, int depth, int selections = 0)
    {
        tokens.Add("{");
        for (var count = selections > 0 ? selections : random.Between(1, 4); count > 0; count--)
        {
            WriteSelection(tokens, type, depth);
        }

        tokens.Add("}");
    }

    /// <summary>Appends directives, mostly none.</summary>
    /// <param name="isConstant">Whether variables may not be used.</param>
    public void WriteDirectives(List<string> tokens, string location, bool isConstant = false)
    {
        List<DirectiveDefinition> known = random.Chance(8)
            ? [.. vocabulary.Schema.Directives.Where(candidate => candidate.Locations.Contains(location))]
            : [];
        if (known.Count == 0)
        {
            return;
        }

        var directive = random.Pick(known);
        for (var count = directive.IsRepeatable ? random.Between(1, 3) : 1; count > 0; count--)
        {
            tokens.AddRange(["@", directive.Name]);
            WriteArguments(tokens, directive.Arguments, isConstant);
        }
    }

    private void WriteSelection(List<string> tokens, CompositeType type, int depth)
    {
        var kind = random.Below(100);
        if (depth >= Deepest || kind < 6)
        {
            WriteLeaf(tokens, type);
        }
        else if (kind < 18)
        {
            WriteInlineFragment(tokens, type, depth);
        }
        else if (kind < 28)
        {
            WriteSpread(tokens, type, depth);
        }
        else if (kind < 30 && type == vocabulary.Schema.QueryType)
        {
            WriteIntrospection(tokens);
        }
        else if (type.Fields.Count == 0 || !operation.TakeField())
        {
            WriteLeaf(tokens, type);
        }
        else
        {
            WriteField(tokens, type, random.Pick(type.Fields), depth);
        }
    }

    /// <summary>A field that ends the way.</summary>
    private void WriteLeaf(List<string> tokens, CompositeType type)
    {
        var leaves = type.Fields.Where(field => field.Type.Named.IsLeaf && !field.Arguments.Any(argument => argument.IsRequired)).ToList();
        tokens.Add(leaves.Count == 0 || random.Chance(25) ? "__typename" : random.Pick(leaves).Name);
    }

    private void WriteField(List<string> tokens, CompositeType parent, FieldDefinition field, int depth)
    {
        WriteAlias(tokens, parent, field);
        tokens.Add(field.Name);
        WriteArguments(tokens, field.Arguments);
        WriteDirectives(tokens, DirectiveLocations.Field);
        if (field.Type.Named is CompositeType type)
        {
            WriteSet(tokens, type, depth + 1);
        }
    }

    /// <summary>Fields with arguments mostly get a name of their own, lest everything conflict; some get one that may conflict.</summary>
    private void WriteAlias(List<string> tokens, CompositeType parent, FieldDefinition field)
    {
        var alias = random.Below(100) switch
        {
            < 3 => random.Pick(parent.Fields).Name,
            < 6 => random.Pick(["a", "b"]),
            < 90 when field.Arguments.Count > 0 => operation.NewName("a"),
            < 40 => operation.NewName("a"),
            _ => null,
        };
        if (alias is not null)
        {
            tokens.AddRange([alias, ":"]);
        }
    }

    private void WriteArguments(List<string> tokens, IReadOnlyList<ArgumentDefinition> arguments, bool isConstant = false)
    {
        var given = arguments.Where(argument => argument.IsRequired || random.Chance(35)).ToList();
        if (given.Count == 0)
        {
            return;
        }

        tokens.Add("(");
        foreach (var argument in given)
        {
            tokens.AddRange([argument.Name, ":"]);
            _values.Write(tokens, argument.Type, isConstant ? null : operation, argument.DefaultValue is not null);
        }

        tokens.Add(")");
    }

    private void WriteInlineFragment(List<string> tokens, CompositeType type, int depth)
    {
        var condition = random.Chance(25) ? null : random.Pick(vocabulary.Overlapping(type));
        tokens.Add("...");
        if (condition is not null)
        {
            tokens.AddRange(["on", condition.Name]);
        }

        WriteDirectives(tokens, DirectiveLocations.InlineFragment);
        WriteSet(tokens, condition ?? type, depth + 1);
    }

    private void WriteSpread(List<string> tokens, CompositeType type, int depth)
    {
        var known = operation.Fragments.Where(fragment => fragment.Type.Overlaps(type)).ToList();
        var fragment = known.Count > 0 && random.Chance(60)
            ? random.Pick(known)
            : DefineFragment(random.Pick(vocabulary.Overlapping(type)), depth);
        tokens.AddRange(["...", fragment.Name]);
        WriteDirectives(tokens, DirectiveLocations.FragmentSpread);
    }

    private FragmentDraft DefineFragment(CompositeType type, int depth)
    {
        var name = operation.NewName("F");
        var tokens = new List<string>();
        if (random.Chance(5))
        {
            tokens.Add("\"A description.\"");
        }

        tokens.AddRange(["fragment", name, "on", type.Name]);
        WriteDirectives(tokens, DirectiveLocations.FragmentDefinition);
        WriteSet(tokens, type, depth + 1);
        var fragment = new FragmentDraft(name, type, tokens);
        operation.Fragments.Add(fragment);
        return fragment;
    }

    private void WriteIntrospection(List<string> tokens)
    {
        if (random.Chance(30))
        {
            tokens.Add("__schema");
            WriteSet(tokens, (CompositeType)vocabulary.Schema.FindType("__Schema")!, depth: 2);
        }
        else
        {
            tokens.AddRange(
                [operation.NewName("t"), ":", "__type", "(", "name", ":", $"\"{random.Pick(vocabulary.Schema.Types).Name}\"", ")"]);
            WriteSet(tokens, (CompositeType)vocabulary.Schema.FindType("__Type")!, depth: 2);
        }
    }
}
