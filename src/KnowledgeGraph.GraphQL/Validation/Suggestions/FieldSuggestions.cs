using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>Suggestions for the unknown fields of an input object.</summary>
internal static class FieldSuggestions
{
    /// <summary>
    /// The sentence about a field of this name: the field that developers know by it, the one that says the same as a flag, the key to order
    /// by that the whole object stands for, the field that has it inside, or those with similar names; otherwise empty.
    /// </summary>
    /// <param name="unknown">The fields that the type does not have.</param>
    /// <param name="whole">The object that has them.</param>
    public static Func<string, string> Of(IReadOnlyDictionary<string, GivenValue> unknown, GivenValue whole, InputObjectType type)
    {
        var deeper = (Dictionary<string, string>?)null;
        var key = OrderKeys.Find(type, whole);
        return Of;

        string Of(string name)
        {
            if (NearForms.Synonym(name, type.Fields) is { } synonym)
            {
                return DidYouMean.Say([synonym]);
            }

            if (NearForms.Flag(name, unknown[name], type) is { } flag)
            {
                return DidYouMean.SayForm(flag);
            }

            if (key is not null)
            {
                return DidYouMean.SayForm(key);
            }

            deeper ??= NearForms.Deeper(unknown.Select(static field => (field.Key, field.Value)), type.Fields);
            return deeper.TryGetValue(name, out var form)
                ? DidYouMean.SayForm(form)
                : DidYouMean.Say(DidYouMean.Nearest(name, type.Fields.Select(static field => field.Name)));
        }
    }
}
