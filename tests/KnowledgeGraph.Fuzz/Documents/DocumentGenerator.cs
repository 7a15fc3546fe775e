using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>Makes documents that are valid, or nearly: of one operation or a few, with their fragments and variables.</summary>
internal sealed class DocumentGenerator(Vocabulary vocabulary, Randomness random)
{
    private const int MostFields = 24;

    /// <summary>Makes the tokens of a document.</summary>
    /// <param name="variables">Values for the variables of the first operation.</param>
    /// <param name="operationName">Its name, if one is needed.</param>
    public List<string> Generate(out string variables, out string? operationName)
    {
        var operations = random.Chance(88) ? 1 : random.Between(2, 3);
        var definitions = new List<IReadOnlyList<string>>();
        (variables, operationName) = ("{}", operations > 1 ? "Q0" : null);
        for (var index = 0; index < operations; index++)
        {
            var draft = new OperationDraft(index, MostFields);
            definitions.Insert(
                random.Below(definitions.Count + 1), WriteOperation(draft, operations == 1 && random.Chance(50) ? null : $"Q{index}"));
            foreach (var fragment in draft.Fragments)
            {
                definitions.Insert(random.Below(definitions.Count + 1), fragment.Tokens);
            }

            variables = index == 0 ? new VariableGenerator(random).Write(draft.Variables) : variables;
        }

        return [.. definitions.SelectMany(definition => definition)];
    }

    private List<string> WriteOperation(OperationDraft draft, string? name)
    {
        var (keyword, root, location) = PickRoot();
        var selections = new SelectionGenerator(vocabulary, random, draft);
        var body = new List<string>();
        selections.WriteDirectives(body, location);
        selections.WriteSet(body, root, depth: 0, location == DirectiveLocations.Subscription && random.Chance(80) ? 1 : 0);

        var head = new List<string>();
        if (keyword == "query" && name is null && draft.Variables.Count == 0 && body[0] == "{" && random.Chance(70))
        {
            return body;
        }

        head.AddRange(random.Chance(4) ? ["\"\"\"A description.\"\"\"", keyword] : [keyword]);
        head.AddRange(name is null ? [] : [name]);
        WriteVariableDefinitions(head, draft, selections);
        return [.. head, .. body];
    }

    private (string Keyword, ObjectType Root, string Location) PickRoot()
    {
        var schema = vocabulary.Schema;
        return random.Below(10) switch
        {
            0 when schema.MutationType is { } mutation => ("mutation", mutation, DirectiveLocations.Mutation),
            1 when schema.SubscriptionType is { } subscription => ("subscription", subscription, DirectiveLocations.Subscription),
            _ => ("query", schema.QueryType, DirectiveLocations.Query),
        };
    }

    private void WriteVariableDefinitions(List<string> tokens, OperationDraft draft, SelectionGenerator selections)
    {
        if (draft.Variables.Count == 0)
        {
            return;
        }

        tokens.Add("(");
        foreach (var variable in draft.Variables)
        {
            tokens.AddRange(["$", variable.Name, ":"]);
            TokenText.SplitType(variable.Type.ToString(), tokens);
            if (variable.DefaultValue.Count > 0)
            {
                tokens.AddRange(["=", .. variable.DefaultValue]);
            }

            selections.WriteDirectives(tokens, DirectiveLocations.VariableDefinition, isConstant: true);
        }

        tokens.Add(")");
    }
}
