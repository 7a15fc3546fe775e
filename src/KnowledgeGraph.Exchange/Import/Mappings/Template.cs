using System.Text;
using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>A text of a mapping: what is in braces is data, the rest stands for itself.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Parts">Its parts in order.</param>
internal sealed record Template(string Text, IReadOnlyList<TemplatePart> Parts)
{
    /// <summary>The template that counts where this has no value; null for none.</summary>
    public Template? Otherwise { get; init; }

    /// <summary>Whether nothing of it is data.</summary>
    public bool IsLiteral => Parts.All(part => part.Path is null);

    /// <summary>Parses a text.</summary>
    /// <param name="fault">Why it is not a template.</param>
    public static Template? Parse(string text, out string fault)
    {
        var parts = new List<TemplatePart>();
        var literal = new StringBuilder();
        fault = "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                literal.Append(text[i++]);
            }
            else if (text[i] == '{')
            {
                var end = text.IndexOf('}', i);
                if (end < 0)
                {
                    fault = "'{' is not closed; a brace that stands for itself is written twice";
                    return null;
                }

                if (literal.Length > 0)
                {
                    parts.Add(new TemplatePart(literal.ToString(), null, []));
                    literal.Clear();
                }

                if (Placeholder(text[(i + 1)..end], out fault) is not { } part)
                {
                    return null;
                }

                parts.Add(part);
                i = end;
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        if (literal.Length > 0 || parts.Count == 0)
        {
            parts.Add(new TemplatePart(literal.ToString(), null, []));
        }

        return new Template(text, parts);
    }

    /// <summary>Its values for a record: several if it is one placeholder alone, none if a value that it needs is missing.</summary>
    /// <param name="isEmpty">Whether a value stands for none.</param>
    public IEnumerable<TemplateValue> Values(DataScope scope, Func<string, bool> isEmpty)
    {
        if (Otherwise is null)
        {
            return OwnValues(scope, isEmpty);
        }

        var own = OwnValues(scope, isEmpty).ToArray();
        return own.Length > 0 ? own : Otherwise.Values(scope, isEmpty);
    }

    private IEnumerable<TemplateValue> OwnValues(DataScope scope, Func<string, bool> isEmpty)
    {
        if (Parts is [{ Path: { } path } only])
        {
            return path.Find(scope).Where(node => node.Kind == DataKind.Text)
                .Select(node => new TemplateValue(only.Apply(node.Text.Trim()), node))
                .Where(value => !isEmpty(value.Text));
        }

        var text = new StringBuilder();
        DataNode? first = null;
        foreach (var part in Parts)
        {
            if (part.Path is null)
            {
                text.Append(part.Literal);
                continue;
            }

            var node = part.Path.Find(scope).FirstOrDefault(node => node.Kind == DataKind.Text && !isEmpty(node.Text.Trim()));
            if (node is null && !part.IsOptional)
            {
                return [];
            }

            first ??= node;
            text.Append(node is null ? "" : part.Apply(node.Text.Trim()));
        }

        var whole = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return isEmpty(whole) ? [] : [new TemplateValue(whole, first)];
    }

    private static TemplatePart? Placeholder(string text, out string fault)
    {
        var pieces = text.Split('|');
        var name = pieces[0].Trim();
        var isOptional = name.EndsWith('?');
        var path = DataPath.Parse(isOptional ? name[..^1] : name, out fault);
        if (path is null)
        {
            return null;
        }

        if (path.Text.StartsWith('@') && !DataPath.Records.Contains(path.Text) && !DataPath.Keywords.Contains(path.Steps[0].Name))
        {
            fault = $"there is no '{path.Text}'; there are {string.Join(", ", DataPath.Records)} (the date in the name of the file), and "
                + "the keywords of JSON-LD";
            return null;
        }

        var changes = new List<TextChange>();
        foreach (var piece in pieces.Skip(1))
        {
            if (TextChange.Parse(piece.Trim()) is not { } change)
            {
                fault = $"'{piece.Trim()}' is not a change of a text; there are {TextChange.Names}";
                return null;
            }

            changes.Add(change);
        }

        return new TemplatePart("", path, changes) { IsOptional = isOptional };
    }
}
