using System.Globalization;
using System.Text;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Writing;

/// <summary>Writes entities, statements and sources as fact files: those of each set in files of its own, none of them too long.</summary>
/// <param name="name">The name of the mapping, which is that of the folder.</param>
internal sealed class FactFileWriter(string name)
{
    // A fact file has at most 4,194,304 characters, and a person wants to open it.
    private const int MaxFileLength = 1_000_000;

    private readonly List<FactFile> _files = [];
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, object Item)> _items = [];
    private string _set = "";
    private string _section = "";
    private int _number;

    /// <summary>The first line of each file.</summary>
    internal static string Heading { get; } = "# Written by kg import: the next run replaces this file.\n";

    public IReadOnlyList<FactFile> Write(
        IReadOnlyList<InputState> inputs, IReadOnlyList<EntityDraft> entities, IReadOnlyList<StatementDraft> statements, bool hasSnapshots)
    {
        WriteSources(inputs, hasSnapshots);
        var own = statements.Where(statement => statement.Owner is not null).ToLookup(statement => statement.Owner!.Final);
        foreach (var set in entities.GroupBy(entity => entity.Origin.Set, StringComparer.Ordinal))
        {
            Begin(set.Key, "entities");
            foreach (var entity in set.OrderBy(entity => entity.Id, StringComparer.Ordinal))
            {
                Split();
                Write(entity, own[entity]);
            }

            End();
        }

        foreach (var set in statements.Where(statement => statement.Owner is null)
            .GroupBy(statement => statement.Origin.Set, StringComparer.Ordinal))
        {
            Begin(set.Key, "statements");
            foreach (var statement in set.OrderBy(statement => statement.SubjectId, StringComparer.Ordinal))
            {
                Split();
                Write(statement, "  ");
            }

            End();
        }

        return _files;
    }

    private void WriteSources(IReadOnlyList<InputState> inputs, bool hasSnapshots)
    {
        Begin("sources", "sources");
        foreach (var input in inputs.DistinctBy(input => input.File.SourceId))
        {
            Split();
            _items.Add((_text.Length, input));
            _text.Append("  ").Append(YamlText.Of(input.File.SourceId)).Append(":\n");
            var keys = input.Spec.Source.ToDictionary(member => member.Key, member => member.Value, StringComparer.Ordinal);
            keys.TryAdd("title", input.File.Name);
            if (hasSnapshots && input.Date.Length > 0)
            {
                keys.TryAdd("published", "{@date}");
            }

            foreach (var key in new[] { "title", "publisher", "authors", "published", "language", "url", "licence", "reliability" })
            {
                Source(input, keys, key);
            }

            _text.Append("    file: ").Append(YamlText.Of(input.File.Name))
                .Append("\n    sha256: ").Append(YamlText.Of(input.Sha256)).Append('\n');
            if (input.File.Encoding != "utf-8")
            {
                _text.Append("    encoding: ").Append(input.File.Encoding).Append('\n');
            }

            foreach (var key in new[] { "mayBeQuoted", "ends", "description", "severity" })
            {
                Source(input, keys, key);
            }
        }

        End();
    }

    private void Source(InputState input, Dictionary<string, string> keys, string key)
    {
        if (!keys.TryGetValue(key, out var value))
        {
            return;
        }

        value = value.Replace("{@date}", input.Date, StringComparison.Ordinal)
            .Replace("{@file}", Path.GetFileNameWithoutExtension(input.File.Name), StringComparison.Ordinal);
        if (value.Length > 0)
        {
            _text.Append("    ").Append(key).Append(": ")
                .Append(key == "authors" ? "[" + string.Join(", ", value.Split('\n').Select(YamlText.Of)) + "]" : YamlText.Of(value))
                .Append('\n');
        }
    }

    private void Write(EntityDraft entity, IEnumerable<StatementDraft> statements)
    {
        _items.Add((_text.Length, entity));
        _text.Append("  ").Append(YamlText.Of(entity.Id)).Append(":\n");
        Line(entity.IsExtension ? "extend" : "kind", entity.IsExtension ? entity.Id : entity.Kind);
        if (!entity.IsExtension)
        {
            Line("name", YamlText.Of(entity.Name));
        }

        if (entity.Names.Count > 0)
        {
            Line("names", "{ " + string.Join(", ", entity.Names.Select(each => $"{YamlText.Of(each.Key)}: "
                + $"{YamlText.Of(each.Value)}")) + " }");
        }

        if (entity.Aliases.Count > 0)
        {
            Line("aliases", "[" + string.Join(", ", entity.Aliases.Select(YamlText.Of)) + "]");
        }

        if (entity.Description.Length > 0 && !entity.IsExtension)
        {
            Line("description", YamlText.Of(entity.Description));
        }

        if (entity.Identifiers.Count > 0)
        {
            var schemes = entity.Identifiers.GroupBy(each => each.Key, each => YamlText.Of(each.Value), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{YamlText.Of(group.Key)}: "
                    + $"{(group.Count() == 1 ? group.First() : "[" + string.Join(", ", group) + "]")}");
            Line("identifiers", "{ " + string.Join(", ", schemes) + " }");
        }

        if (entity.FormerIds.Count > 0 && !entity.IsExtension)
        {
            Line("formerIds", "[" + string.Join(", ", entity.FormerIds) + "]");
        }

        var isFirst = true;
        foreach (var statement in statements)
        {
            if (isFirst)
            {
                _text.Append("    statements:\n");
                isFirst = false;
            }

            Write(statement, "      ");
        }
    }

    private void Write(StatementDraft statement, string indent)
    {
        _items.Add((_text.Length, statement));
        var separator = indent + "- ";
        void Field(string key, string value)
        {
            _text.Append(separator).Append(key).Append(": ").Append(value).Append('\n');
            separator = indent + "  ";
        }

        if (statement.Owner is null)
        {
            Field("subject", YamlText.Of(statement.SubjectId));
        }

        Field(statement.Predicate, statement.Object.Yaml);
        foreach (var (key, value) in statement.Fields)
        {
            Field(key, value.Yaml);
        }

        var evidence = statement.Evidence.Select(Evidence).Distinct(StringComparer.Ordinal).ToArray();
        if (evidence.Length == 1)
        {
            Field("evidence", evidence[0]);
        }
        else
        {
            Field("evidence", "");
            _text.Length--;
            while (_text[^1] == ' ')
            {
                _text.Length--;
            }

            foreach (var one in evidence)
            {
                _text.Append('\n').Append(indent).Append("    - ").Append(one);
            }

            _text.Append('\n');
        }
    }

    private static string Evidence(RecordOrigin origin)
    {
        var source = YamlText.Of(origin.File.File.SourceId);
        var digest = origin.Digest.Length > 0 ? $", digest: '{origin.Digest}'" : "";
        return origin.File.IsBroken ? source
            : origin.Pointer is { } pointer ? $"{{ source: {source}, pointer: {YamlText.Of(pointer)}{digest} }}"
            : origin.Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{{ source: {source}, row: {row}{digest} }}")
            : source;
    }

    private void Line(string key, string value) => _text.Append("    ").Append(key).Append(": ").Append(value).Append('\n');

    private void Begin(string set, string section)
    {
        (_set, _section, _number) = (set, section, 0);
        Open();
    }

    private void Open() => _text.Append(Heading).Append('\n').Append(_section).Append(":\n");

    private void Split()
    {
        if (_text.Length >= MaxFileLength)
        {
            End();
            Open();
        }
    }

    private void End()
    {
        _number++;
        var part = _number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{_number}");
        if (_items.Count > 0)
        {
            var stem = Slug.Of(_set) is { Length: > 0 } slug ? slug : "set";

            // Names that differ in more than letters and digits may still be one name of a file.
            var isOther = _files.Exists(file => file.Path == $"{name}/{stem}{part}.yaml");
            _files.Add(new FactFile($"{name}/{stem}{(isOther ? "-" + _section : "")}{part}.yaml",
                _text.ToString())
            { Items = [.. _items] });
        }

        _text.Clear();
        _items.Clear();
    }
}
