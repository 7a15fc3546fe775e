using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every literal is a value of the expected type. Another rule checks variables.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type"/>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "ValuesOfCorrectType";

    public override void EnterInputValue(ValueNode value, GraphQLType? type)
    {
        if (type is not null)
        {
            Check(value, type);
        }
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Context.HasStopped)
        {
            return;
        }

        switch (value, type)
        {
            case (VariableNode, _):
                break;
            case (NullValueNode, NonNullType):
                Report($"Expected value of non-null type \"{type}\" not to be null.", value.Start);
                break;
            case (NullValueNode, _):
                break;
            case (_, NonNullType):
                Check(value, type.Nullable);
                break;
            case (ListValueNode list, ListType listType):
                foreach (var item in list.Values)
                {
                    Check(item, listType.Item);
                }

                break;
            case (_, ListType listType):
                Check(value, listType.Item);
                break;
            case (ObjectValueNode instance, InputObjectType objectType):
                CheckObject(instance, objectType);
                break;
            case (_, InputObjectType objectType):
                Report(
                    $"Expected value of type \"{type}\" to be an object, found: {ValueText.Of(value)}.{SuggestInside(value, objectType)}",
                    value.Start);
                break;
            case (_, EnumType enumType):
                CheckEnum(value, enumType);
                break;
            case (_, ScalarType scalar):
                CheckScalar(value, scalar);
                break;
        }
    }

    private void CheckObject(ObjectValueNode value, InputObjectType type)
    {
        var given = new Dictionary<string, ObjectFieldNode>(value.Fields.Length, StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            given[field.Name] = field;
        }

        foreach (var definition in type.Fields)
        {
            if (given.TryGetValue(definition.Name, out var field))
            {
                CheckField(field.Value, definition, type);
            }
            else if (definition.IsRequired)
            {
                Report(
                    $"Expected value of type \"{type}\" to include required field \"{definition.Name}\", found: {ValueText.Of(value)}.",
                    value.Start);
            }
        }

        ObjectFieldNode[] unknown = [.. value.Fields.Where(field => type.FindField(field.Name) is null)];
        if (unknown.Length > 0 && !Context.HasStopped)
        {
            ReportUnknownFields(value, unknown, type);
        }

        if (type.IsOneOf)
        {
            CheckOneOf(value, type);
        }
    }

    private void CheckField(ValueNode value, InputField field, InputObjectType type)
    {
        if (Context.ShowsForms && value is ObjectValueNode && field.Type.Nullable is ScalarType scalar)
        {
            CheckScalar(value, scalar, DidYouMean.SayForm(NearForms.Beside(type, new GivenLiteral(value))));
        }
        else
        {
            Check(value, field.Type);
        }
    }

    private void ReportUnknownFields(ObjectValueNode value, ObjectFieldNode[] unknown, InputObjectType type)
    {
        var given = new Dictionary<string, GivenValue>(StringComparer.Ordinal);
        foreach (var field in unknown)
        {
            given[field.Name] = new GivenLiteral(field.Value);
        }

        var suggest = Context.ShowsForms ? FieldSuggestions.Of(given, new GivenLiteral(value), type) : null;
        foreach (var field in unknown)
        {
            if (Context.HasStopped)
            {
                return;
            }

            var message = $"Expected value of type \"{type}\" not to include unknown field \"{field.Name}\"";
            Report(message + (suggest is null ? Found(field, value, type) : $", found: {ValueText.Of(value)}.{suggest(field.Name)}"), field.Start);
        }
    }

    /// <summary>The end of the message, in the words of graphql-js.</summary>
    private string Found(ObjectFieldNode field, ObjectValueNode value, InputObjectType type)
    {
        var suggestion = DidYouMean.Say(Context, field.Name, type.Fields.Select(static definition => definition.Name));
        return $"{(suggestion.Length == 0 ? ", found" : $".{suggestion} Found")}: {ValueText.Of(value)}.";
    }

    private string SuggestInside(ValueNode value, InputObjectType type) =>
        Context.ShowsForms ? DidYouMean.SayForm(NearForms.Inside(type, new GivenLiteral(value))) : "";

    private void CheckOneOf(ObjectValueNode value, InputObjectType type)
    {
        var known = value.Fields.Where(field => type.FindField(field.Name) is not null).ToList();
        if (known is not [{ Value: not NullValueNode }])
        {
            Report(
                $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, "
                    + $"and the value for that field must be non-null.",
                value.Start);
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        if (value is EnumValueNode name && type.FindValue(name.Value) is not null)
        {
            return;
        }

        var text = ValueText.Of(value);
        var suggestion = Context.ShowsForms
            ? DidYouMean.Say(NearNames.Of(new GivenLiteral(value).Text ?? text, type), "the enum value")
            : DidYouMean.Say(Context, text, type.Values.Select(static candidate => candidate.Name), "the enum value");
        Report(
            value is EnumValueNode
                ? $"Value \"{text}\" does not exist in \"{type}\" enum.{suggestion}"
                : $"Enum \"{type}\" cannot represent non-enum value: {text}.{suggestion}",
            value.Start);
    }

    private void CheckScalar(ValueNode value, ScalarType type, string suggestion = "")
    {
        if (!type.TryCoerce(LiteralInput.Of(value, VariableValues.None), out _, out var error))
        {
            Report((error ?? $"Expected value of type \"{type}\", found: {ValueText.Of(value)}.") + suggestion, value.Start);
        }
    }
}
