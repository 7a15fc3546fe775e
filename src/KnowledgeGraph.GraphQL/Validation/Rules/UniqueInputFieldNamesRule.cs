using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two fields of an input object have the same name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness"/>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "UniqueInputFieldNames";

    public override void EnterObjectValue(ObjectValueNode value)
    {
        var starts = new Dictionary<string, int>(value.Fields.Length, StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!starts.TryAdd(field.Name, field.Start))
            {
                Report($"There can be only one input field named \"{field.Name}\".", starts[field.Name], field.Start);
            }
        }
    }
}
