using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>Reads the variables of a question out of the query string.</summary>
internal static class QuestionVariables
{
    /// <summary>Asks for a receipt; a variable of this name takes precedence.</summary>
    public const string ReceiptParameter = ReservedVariables.Receipt;

    /// <summary>The variables as a JSON object. Linear in the query string.</summary>
    /// <returns>What is wrong; null if nothing is.</returns>
    /// <param name="wantsReceipt">Whether <see cref="ReceiptParameter"/> asks for one.</param>
    public static RequestError? Read(
        IQueryCollection query, SavedQuestion question, out ReadOnlyMemory<byte> variables, out bool wantsReceipt)
    {
        variables = default;
        wantsReceipt = false;
        var values = new JsonObject();
        foreach (var (name, texts) in query)
        {
            if (question.Variables.FirstOrDefault(variable => variable.Name == name) is not { } variable)
            {
                if (name == ReceiptParameter)
                {
                    if (texts is not ["true" or "false"])
                    {
                        return RequestError.BadRequest($"{ReceiptParameter} is \"{texts}\": it must be true or false, and given once.");
                    }

                    wantsReceipt = texts == "true";
                    continue;
                }

                return RequestError.BadRequest(question.Variables.Count == 0
                    ? $"The question \"{question.Name}\" has no variables."
                    : $"The question \"{question.Name}\" has no variable \"{name}\"; it has {Names(question)}.");
            }

            values[name] = VariableText.ToJson(variable.Type, texts!);
        }

        if (question.Variables.FirstOrDefault(variable => variable.IsRequired && !values.ContainsKey(variable.Name)) is { } missing)
        {
            return RequestError.BadRequest($"The question \"{question.Name}\" needs the variable \"{missing.Name}\", of type {missing.Type}.");
        }

        variables = values.Count == 0 ? default : Encoding.UTF8.GetBytes(values.ToJsonString());
        return null;
    }

    private static string Names(SavedQuestion question) => string.Join(", ", question.Variables.Select(variable => $"\"{variable.Name}\""));
}
