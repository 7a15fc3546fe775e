using System.Reflection;
using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Tests.Values;

/// <summary>Everything that a type of values needs in the compiler and the runtime. A failure names the missing parts.</summary>
public sealed class ValueTypeChecklist
{
    private static readonly string Manual = File.ReadAllText(RepositoryFolder.Combine("docs", "fact-format.md"));

    private static readonly FactGraph Graph = FactGraph.Open(ImageWriter.Write(ModelRailway.Facts).Image!.Bytes);

    // Entities are named by their kind and enumerations by their own name; both have emitted types.
    public static TheoryData<ValueKind> Kinds() =>
        [.. Enum.GetValues<ValueKind>().Where(kind => kind is not (ValueKind.Entity or ValueKind.Enumeration))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void ValueType_HasEverythingItNeeds(ValueKind kind) =>
        string.Join('\n', Missing(kind)).ShouldBeEmpty($"the type of values {kind} is incomplete");

    private static IEnumerable<string> Missing(ValueKind kind)
    {
        if (WordOf(kind) is not { } word)
        {
            yield return "a subclass of FactValueType with a word, and a line in FactValueTypes.All";
            yield break;
        }

        if (!Manual.Contains($"`{word}`", StringComparison.Ordinal))
        {
            yield return $"a row `{word}` in the table of values in docs/fact-format.md";
        }

        var accessor = FactValueTypes.CSharpTypeOf(kind) is { } type ? typeof(FactValue).GetMethod(type.Accessor) : null;
        if (accessor is null)
        {
            yield return "a C# type in its FactValueType, with an accessor in FactValue";
            yield break;
        }

        var values = Enumerable.Range(0, Graph.Statements.Count)
            .Select(row => Graph.Statement(new StatementRow(row)).Object)
            .Where(value => value.Kind == kind)
            .ToArray();
        if (values.Length == 0)
        {
            yield return "a statement with a value of it in ModelRailway";
            yield break;
        }

        if (!values.All(value => CanRead(value, accessor)))
        {
            yield return $"FactValue.{accessor.Name}, which throws";
        }

        if (kind != ValueKind.Text && values.Any(value => value.ToString().Length == 0))
        {
            yield return "its text, in FactValue.ToString";
        }
    }

    private static string? WordOf(ValueKind kind) =>
        FormatWords.LiteralTypes.Words.FirstOrDefault(word => FormatWords.LiteralTypes.TryGet(word, out var named) && named == kind);

    private static bool CanRead(FactValue value, MethodInfo accessor)
    {
        try
        {
            return accessor.Invoke(value, null) is not null;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }
}
