using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>
/// Makes requests for a schema: two of five as they come from the walk, most of the others with a few tokens changed, some with
/// characters changed. A case depends on its seed and number alone.
/// </summary>
public sealed class RequestGenerator(Schema schema)
{
    private readonly Vocabulary _vocabulary = new(schema);

    public FuzzRequest Generate(Randomness random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var tokens = new DocumentGenerator(_vocabulary, random).Generate(out var variables, out var operationName);
        var fate = random.Below(100);
        if (fate is >= 40 and < 92)
        {
            var mutation = new TokenMutation(_vocabulary, random);
            for (var count = random.Between(1, 3); count > 0; count--)
            {
                mutation.Apply(tokens);
            }
        }

        var text = TokenText.Join(tokens, random);
        if (fate >= 85)
        {
            var mutation = new TextMutation(random);
            for (var count = random.Between(1, 2); count > 0; count--)
            {
                text = mutation.Apply(text);
            }
        }

        return new FuzzRequest(text, random.Chance(95) ? variables : null, random.Chance(97) ? operationName : "Nobody");
    }
}
