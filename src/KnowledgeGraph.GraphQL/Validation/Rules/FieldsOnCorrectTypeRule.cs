using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every field that is selected is one of its type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Field-Selections"/>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "FieldsOnCorrectType";

    public override void EnterField(FieldNode field, FieldDefinition? definition, CompositeType? parent)
    {
        if (parent is not null && definition is null)
        {
            Report($"Cannot query field \"{field.Name}\" on type \"{parent}\".{Suggest(parent, field.Name)}", field.Start);
        }
    }

    /// <summary>
    /// The possible types that have the field; if there are none, the field that developers know by this name, one that has it inside, or
    /// fields with the same words or similar names.
    /// </summary>
    private string Suggest(CompositeType parent, string name)
    {
        if (!Context.Options.ShowSuggestions)
        {
            return "";
        }

        var types = parent is AbstractType type ? TypesWith(name, type) : [];
        if (types.Count > 0)
        {
            return DidYouMean.Say(types, "to use an inline fragment on");
        }

        var names = parent.Fields.Select(static field => field.Name).ToArray();
        return Context.ShowsForms ? SuggestForms(parent, name, names) : DidYouMean.Say(DidYouMean.Closest(name, names));
    }

    private static string SuggestForms(CompositeType parent, string name, string[] names)
    {
        if (NearForms.Synonym(name, parent.Fields) is { } synonym)
        {
            return DidYouMean.Say([.. NearNames.OfOwn(name, parent).Take(1), synonym]);
        }

        return (NearForms.Elsewhere(name, parent) ?? NearForms.Deeper(name, parent)) is { } form
            ? DidYouMean.SayForm(form)
            : DidYouMean.Say(NearNames.Of(name, names));
    }

    /// <summary>
    /// The possible types that have a field, and the interfaces that define it for them, starting with those of the most types.
    /// </summary>
    private static List<string> TypesWith(string name, AbstractType type)
    {
        var uses = new Dictionary<CompositeType, int>();
        foreach (var possible in type.PossibleTypes.Where(possible => possible.FindField(name) is not null))
        {
            uses[possible] = 1;
            foreach (var declared in possible.Interfaces.Where(declared => declared.FindField(name) is not null))
            {
                uses[declared] = uses.GetValueOrDefault(declared) + 1;
            }
        }

        // A more general interface is used at least as often, and has fewer interfaces of its own.
        return
        [
            .. uses
                .OrderByDescending(static use => use.Value)
                .ThenBy(static use => use.Key is InterfaceType ? use.Key.InterfaceNames.Count : int.MaxValue)
                .ThenBy(static use => use.Key.Name, NaturalOrder.Instance)
                .Select(static use => use.Key.Name),
        ];
    }
}
