using System.Text.Json;

namespace KnowledgeGraph.Api.Questions;

/// <summary>The members that an answer has at one place, in all the objects there, in the order of the operation.</summary>
internal sealed class AnswerShape
{
    private readonly OrderedDictionary<string, AnswerShape> _members = new(StringComparer.Ordinal);
    private bool _hasValue;
    private bool _hasNull;
    private bool _hasObject;

    /// <summary>The columns at and below this place: from the first, as many as there are.</summary>
    public Range Columns { get; private set; }

    /// <summary>Whether the first column is that of the values here. Where only null was seen nobody knows what would be below.</summary>
    public bool IsColumn => _hasValue || (_hasNull && !_hasObject);

    /// <summary>The shape of a member. O(1).</summary>
    /// <param name="name">Of a member that was seen.</param>
    public AnswerShape this[string name] => IsTransparent(name) ? this : _members[name];

    /// <summary>Adds what a value has. Linear in the value; its depth is bounded by that of its JSON.</summary>
    public void Add(JsonElement value) => Add(value, 0);

    /// <summary>Numbers the columns, and adds their names: paths without what every connection has.</summary>
    public void Number(string path, List<string> names)
    {
        var start = names.Count;
        if (IsColumn)
        {
            names.Add(path.Length == 0 ? "value" : path);
        }

        foreach (var (name, member) in _members)
        {
            member.Number(path.Length == 0 ? name : $"{path}.{name}", names);
        }

        Columns = start..names.Count;
    }

    /// <param name="place">Where a member belongs that was not seen before.</param>
    /// <returns>Where the next one belongs.</returns>
    private int Add(JsonElement value, int place)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                _hasObject = true;
                return AddMembers(value, place);
            case JsonValueKind.Array:
                var last = place;
                foreach (var item in value.EnumerateArray())
                {
                    last = Math.Max(last, Add(item, place));
                }

                return last;
            case JsonValueKind.Null:
                _hasNull = true;
                return place;
            default:
                _hasValue = true;
                return place;
        }
    }

    /// <summary>Adds members. Objects of several types have different ones: a new one belongs after the one that precedes it.</summary>
    private int AddMembers(JsonElement value, int place)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (IsTransparent(member.Name))
            {
                place = Add(member.Value, place);
                continue;
            }

            var index = _members.IndexOf(member.Name);
            if (index < 0)
            {
                _members.Insert(index = place, member.Name, new AnswerShape());
            }

            _members.GetAt(index).Value.Add(member.Value);
            place = index + 1;
        }

        return place;
    }

    // The names that every connection has say nothing.
    private static bool IsTransparent(string name) => name is "nodes" or "edges" or "node";
}
