using System.Globalization;

namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>
/// A path to values of a record: keys parted by points; <c>[0]</c> for an item, <c>[key=value]</c> for those items that have a value,
/// <c>*</c> for every member, <c>^</c> for the record around a nested one. Lists on the way are entered.
/// </summary>
/// <param name="Text">As it is written.</param>
/// <param name="Steps">Its parts.</param>
internal sealed record DataPath(string Text, IReadOnlyList<DataStep> Steps)
{
    /// <summary>The paths that are about the record and not into it.</summary>
    public static IReadOnlyList<string> Records { get; } = ["@key", "@index", "@row", "@line", "@file", "@date"];

    /// <summary>Keys of JSON-LD, which begin as those do.</summary>
    public static IReadOnlyList<string> Keywords { get; } =
        ["@id", "@type", "@value", "@language", "@graph", "@context", "@list", "@set", "@reverse", "@none"];

    /// <summary>The path to the value itself.</summary>
    public static DataPath Self { get; } = new("", []);

    /// <summary>Parses a path.</summary>
    /// <param name="fault">Why it is not one.</param>
    public static DataPath? Parse(string text, out string fault)
    {
        var steps = new List<DataStep>();
        fault = "";
        var rest = text.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            if (rest[0] == '[')
            {
                var end = rest.IndexOf(']');
                if (end < 0)
                {
                    fault = "'[' is not closed";
                    return null;
                }

                steps.Add(Bracket(rest[1..end].ToString()));
                rest = rest[(end + 1)..];
            }
            else
            {
                var end = rest.IndexOfAny('.', '[');
                var name = (end < 0 ? rest : rest[..end]).Trim().ToString();
                if (name.Length == 0)
                {
                    fault = "a name is missing beside '.'";
                    return null;
                }

                steps.Add(new DataStep(
                    name == "^" ? DataStepKind.Parent : name == "*" ? DataStepKind.Members : DataStepKind.Key,
                    name, ""));
                rest = end < 0 ? [] : rest[end..];
            }

            if (!rest.IsEmpty && rest[0] == '.')
            {
                rest = rest[1..];
                if (rest.IsEmpty)
                {
                    fault = "a name is missing after '.'";
                    return null;
                }
            }
        }

        return new DataPath(text.Trim(), steps);
    }

    /// <summary>The values, in their order; lists are their items.</summary>
    public IEnumerable<DataNode> Find(DataScope scope)
    {
        if (Records.Contains(Text))
        {
            return [new DataNode(DataKind.Text, -1) { Text = About(scope) }];
        }

        // The name of a column may have points and brackets.
        if (Steps.Count > 1 && scope.Node.Find(Text) is { } exact)
        {
            exact.IsRead = true;
            return Flat(exact);
        }

        var first = 0;
        while (first < Steps.Count && Steps[first].Kind == DataStepKind.Parent)
        {
            if (scope.Parent is null)
            {
                return [];
            }

            scope = scope.Parent;
            first++;
        }

        // The column that leads to a joined record may have the name of the join.
        if (first < Steps.Count && Steps[first].Kind == DataStepKind.Key
            && (first + 1 < Steps.Count || scope.Node.Find(Steps[first].Name) is null)
            && scope.Join?.Invoke(Steps[first].Name, scope) is { } joined)
        {
            return Follow([joined], first + 1);
        }

        return Follow([scope.Node], first);
    }

    private IEnumerable<DataNode> Follow(IEnumerable<DataNode> nodes, int first)
    {
        for (var i = first; i < Steps.Count; i++)
        {
            var step = Steps[i];
            nodes = nodes.SelectMany(step.Follow);
        }

        return nodes.SelectMany(Flat);
    }

    private static IEnumerable<DataNode> Flat(DataNode node)
    {
        node.IsRead = true;
        return node.Kind == DataKind.List ? node.Items.SelectMany(Flat) : [node];
    }

    private string About(DataScope scope) => Text switch
    {
        "@key" => scope.Key,
        "@index" => scope.Index.ToString(CultureInfo.InvariantCulture),
        "@row" => scope.Record.Row?.ToString(CultureInfo.InvariantCulture) ?? "",
        "@line" => scope.Record.Start.Line.ToString(CultureInfo.InvariantCulture),
        "@date" => scope.Record.Date,
        "@file" => System.IO.Path.GetFileNameWithoutExtension(scope.Record.Path),
        _ => "",
    };

    private static DataStep Bracket(string text)
    {
        var sign = text.IndexOf('=');
        return sign >= 0
            ? new DataStep(DataStepKind.Filter, text[..sign].Trim(), text[(sign + 1)..].Trim())
            : new DataStep(DataStepKind.Index, text.Trim(), "");
    }
}
