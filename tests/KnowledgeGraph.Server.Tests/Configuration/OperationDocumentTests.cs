using System.Collections;
using System.Globalization;
using System.Reflection;
using KnowledgeGraph.AspNetCore.Limits;
using KnowledgeGraph.Server.Configuration;

namespace KnowledgeGraph.Server.Tests.Configuration;

/// <summary>docs/operation.md lists every option with its default and the lower end of its range, and no other.</summary>
public sealed class OperationDocumentTests
{
    [Fact]
    public void Document_ListsTheOptionsTheirDefaultsAndTheirMinimums()
    {
        var options = Options(new ServerOptions(), "").ToList();

        options.Except(Documented()).ShouldBeEmpty("docs/operation.md does not have these, or with other defaults or minimums");
        Documented().Except(options).ShouldBeEmpty("docs/operation.md has these, and the server has not");
    }

    private static IEnumerable<string> Documented() =>
        from line in File.ReadLines(RepositoryFolder.Combine("docs", "operation.md"))
        where line.StartsWith("| `", StringComparison.Ordinal)
        let cells = line.Split('|')
        where cells.Length == 6
        select $"{Cell(cells[1])} = {Cell(cells[2])} from {Cell(cells[3])}";

    private static IEnumerable<string> Options(object section, string prefix)
    {
        foreach (var property in section.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = prefix + property.Name;
            var value = property.GetValue(section);
            var isSection = property.PropertyType.Namespace!.StartsWith("KnowledgeGraph.", StringComparison.Ordinal);
            foreach (var option in isSection ? Options(value!, name + ":") : OfValue(property, name, value))
            {
                yield return option;
            }
        }
    }

    private static IEnumerable<string> OfValue(PropertyInfo property, string name, object? value)
    {
        var type = property.PropertyType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))
        {
            var entry = type.GetGenericArguments()[1];
            return Options(Activator.CreateInstance(entry)!, $"{name}:NAME:");
        }

        return [$"{name} = {Text(value)} from {property.GetCustomAttribute<LimitAttribute>()?.Minimum ?? "–"}"];
    }

    private static string Cell(string text) => text.Trim().Trim('`');

    private static string Text(object? value) => value switch
    {
        null or "" or ICollection { Count: 0 } => "–",
        bool flag => flag ? "true" : "false",
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
