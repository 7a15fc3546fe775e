using System.Text;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Filters;

/// <summary>Reads the text that a condition is about; empty where there is none.</summary>
internal delegate ReadOnlySpan<byte> TextReader(FactGraph graph, int entity);

/// <summary>Tests one text against another, byte by byte: case matters.</summary>
internal delegate bool TextMatch(ReadOnlySpan<byte> text, ReadOnlySpan<byte> operand);

/// <summary>The operators of <c>StringFilter</c>.</summary>
internal static class TextConditions
{
    public static RowTest Compile(InputObject operators, TextReader read, FilterBudget budget)
    {
        var tests = new List<RowTest>();
        foreach (var name in operators.Names)
        {
            switch (operators[name])
            {
                case string operand:
                    budget.Spend(1);
                    tests.Add(Single(name, operand, read));
                    break;
                case object?[] operands:
                    budget.Spend(operands.Length);
                    tests.Add(Several(isIn: name == "in", operands, read));
                    break;
                case null when name is "eq" or "neq":
                    var isAbsent = name == "eq";
                    tests.Add((graph, entity) => read(graph, entity).IsEmpty == isAbsent);
                    break;
            }
        }

        return RowTests.All(tests);
    }

    private static RowTest Single(string name, string operand, TextReader read)
    {
        var utf8 = Encoding.UTF8.GetBytes(operand);
        return name switch
        {
            "eq" => Test(static (text, operand) => text.SequenceEqual(operand), expected: true),
            "neq" => Test(static (text, operand) => text.SequenceEqual(operand), expected: false),
            "contains" => Test(static (text, operand) => text.IndexOf(operand) >= 0, expected: true),
            "ncontains" => Test(static (text, operand) => text.IndexOf(operand) >= 0, expected: false),
            "startsWith" => Test(static (text, operand) => text.StartsWith(operand), expected: true),
            "nstartsWith" => Test(static (text, operand) => text.StartsWith(operand), expected: false),
            "endsWith" => Test(static (text, operand) => text.EndsWith(operand), expected: true),
            _ => Test(static (text, operand) => text.EndsWith(operand), expected: false),
        };

        RowTest Test(TextMatch match, bool expected) => (graph, entity) => match(read(graph, entity), utf8) == expected;
    }

    private static RowTest Several(bool isIn, object?[] operands, TextReader read)
    {
        var texts = Array.ConvertAll(operands, static operand => Encoding.UTF8.GetBytes((string)operand!));
        return (graph, entity) =>
        {
            var text = read(graph, entity);
            foreach (var operand in texts)
            {
                if (text.SequenceEqual(operand))
                    return isIn;
            }

            return !isIn;
        };
    }
}
