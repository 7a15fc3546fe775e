using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>
/// The parts of an answer that are empty because the facts are silent, apart from those that are empty for another reason: an unknown id, a
/// restriction that the caller asked for, the end of a list, words that match no name, sources that agree.
/// </summary>
internal sealed class Silence
{
    private const string Path = "Path";
    private const string SearchField = "search";
    private const string TotalCount = "totalCount";

    /// <summary>That there is no conflict does not mean that the facts say nothing.</summary>
    private const string Conflict = "Conflict";

    private static readonly string[] Paging = ["first", "after", "last", "before", "order", "orderBy"];

    private readonly OperationShape _operation;
    private readonly IReadOnlySet<string> _given;
    private readonly IReadOnlyList<string> _unknown;
    private readonly List<string> _unstated = [];
    private readonly List<string> _notes = [];

    private Silence(OperationShape operation, IReadOnlySet<string> given, IReadOnlyList<string> unknown)
    {
        _operation = operation;
        _given = given;
        _unknown = unknown;
    }

    /// <summary>Where the facts say nothing, in dotted names of the answer.</summary>
    public IReadOnlyList<string> Unstated => _unstated;

    /// <summary>Sentences about what is empty for another reason.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Looks for what is empty outside of lists. Linear in the selection.</summary>
    /// <param name="variables">As the caller gave them.</param>
    /// <param name="hints">Of the response: each has the path of the field that it is about.</param>
    public static Silence Of(JsonObject data, OperationShape operation, JsonObject? variables, JsonArray? hints)
    {
        // Where an id is unknown, the facts may well say something about what was meant.
        var unknown = (hints ?? []).Select(hint => (hint?["path"] as JsonArray ?? []).Select(step => step!.ToString()).ToArray())
            .Where(path => path.Length > 0 && FoundNothing(data, operation.Shape, path))
            .Select(path => string.Join('.', path))
            .ToArray();
        var silence = new Silence(operation, ValuesGiven(operation, variables), unknown);
        silence.Look(data, operation.Shape, "");
        return silence;
    }

    /// <summary>The variables that have a value, given or by default.</summary>
    private static HashSet<string> ValuesGiven(OperationShape operation, JsonObject? variables) =>
    [
        .. operation.Variables.Where(variable => variables is not null && variables.TryGetPropertyValue(variable.Variable.Name, out var value)
                ? value is not null
                : variable.DefaultValue is not (null or NullValueNode))
            .Select(variable => variable.Variable.Name),
    ];

    /// <summary>Whether the field that a hint is about found nothing. An entity that was found by a former id is there.</summary>
    private static bool FoundNothing(JsonObject data, AnswerField root, string[] path)
    {
        JsonNode? node = data;
        AnswerField? shape = root;
        foreach (var step in path)
        {
            node = node is JsonObject members ? members[step] : null;
            shape = shape?.Fields.GetValueOrDefault(step);
        }

        return node is null || shape is { IsConnection: true };
    }

    private void Look(JsonObject members, AnswerField shape, string path)
    {
        foreach (var (name, value) in members)
        {
            if (shape.Fields.GetValueOrDefault(name) is not { } field)
            {
                continue;
            }

            var at = path.Length == 0 ? name : $"{path}.{name}";
            if (value is null && field.Type?.Name == Path && !field.IsList)
            {
                Add(field, at);
            }
            else if (value is JsonObject inside)
            {
                if (field.IsConnection && IsEmpty(inside, field))
                {
                    Add(field, at);
                }
                else
                {
                    Look(inside, field, at);
                }
            }
        }
    }

    /// <summary>Whether a connection has no item, on no page if it says so.</summary>
    private static bool IsEmpty(JsonObject connection, AnswerField shape)
    {
        var lists = shape.Fields.Where(field => field.Value.IsItems).Select(field => connection[field.Key]).OfType<JsonArray>().ToArray();
        var total = shape.Fields.Where(field => field.Value.Name == TotalCount).Select(field => connection[field.Key]).FirstOrDefault();
        return lists.Length > 0 && lists.All(list => list.Count == 0) && (total is null || total.GetValue<int>() == 0);
    }

    private void Add(AnswerField field, string path)
    {
        if (_unknown.Any(unknown => path == unknown || path.StartsWith(unknown + ".", StringComparison.Ordinal)) || field.ItemType == Conflict
            || IsGiven(field, "after") || IsGiven(field, "before"))
        {
            return;
        }

        if (field.Name == SearchField)
        {
            _notes.Add($"{path}: no name, alias, id or description matches these words. Try fewer words, or other ones.");
            return;
        }

        var restrictions = Restrictions(field);
        if (restrictions.Count == 0)
        {
            _unstated.Add(path);
        }
        else
        {
            _notes.Add($"{path} is empty within what {string.Join(", ", restrictions)} {(restrictions.Count == 1 ? "allows" : "allow")}; "
                + "there may be something without.");
        }
    }

    private bool IsGiven(AnswerField field, string argument) => field.Argument(argument) switch
    {
        null or NullValueNode => false,
        VariableNode variable => _given.Contains(variable.Name),
        _ => true,
    };

    /// <summary>The arguments by which the caller has narrowed a field: not what it is about, and not which page of it is wanted.</summary>
    private List<string> Restrictions(AnswerField field)
    {
        var names = field.Arguments.Where(argument => !Paging.Contains(argument.Name)).SelectMany(argument => VariablesIn(argument.Value))
            .Where(_given.Contains).Distinct(StringComparer.Ordinal);
        return [.. names.Where(IsRestriction).Select(name => $"'{name}'")];
    }

    private bool IsRestriction(string name) =>
        _operation.Variables.FirstOrDefault(variable => variable.Variable.Name == name)?.Type is { } type
        && type.ToString().TrimEnd('!') is not ("ID" or "Boolean");

    private static IEnumerable<string> VariablesIn(ValueNode value) => value switch
    {
        VariableNode variable => [variable.Name],
        ListValueNode list => list.Values.SelectMany(VariablesIn),
        ObjectValueNode members => members.Fields.SelectMany(member => VariablesIn(member.Value)),
        _ => [],
    };
}
