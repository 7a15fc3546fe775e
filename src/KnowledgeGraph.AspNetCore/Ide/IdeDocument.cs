using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>The document that a tab of the IDE begins with, and the values of its variables.</summary>
/// <remarks>
/// The IDE reads documents by an older edition of GraphQL, in which operations and variables have no descriptions, and its builder fails
/// at a variable whose default is a string. Descriptions become comments, and such defaults values in the pane of the variables.
/// </remarks>
internal sealed class IdeDocument
{
    private readonly StringBuilder _text = new();

    /// <summary>The text, in GraphQL.</summary>
    public string Text => _text.ToString();

    /// <summary>The values of variables, by name.</summary>
    public JsonObject Variables { get; } = [];

    /// <summary>Adds a line for people.</summary>
    public void AddRemark(string line) => _text.Append(AsComment(line)).Append('\n');

    /// <summary>
    /// Adds a document. Linear in its length. One whose variables have other values than those of the same names before it is not added,
    /// because there is one pane for all.
    /// </summary>
    /// <param name="document">Added as it is if it cannot be parsed.</param>
    public void Add(string document)
    {
        var utf8 = Encoding.UTF8.GetBytes(document);
        if (Parser.ParseDocument(new SourceText(utf8)).Tree is not { } tree)
        {
            Append(document);
            return;
        }

        var defaults = DefaultsIn(tree);
        if (defaults.Any(variable => Variables[variable.Variable.Name] is { } value && value.GetValue<string>() != TextOf(variable)))
        {
            return;
        }

        foreach (var variable in defaults)
        {
            Variables[variable.Variable.Name] = TextOf(variable);
        }

        Append(Rewrite(utf8, tree, defaults));
    }

    /// <summary>Adds another document to an empty one, with its variables. Linear in its length.</summary>
    public void Add(IdeDocument document)
    {
        Append(document.Text);
        foreach (var (name, value) in document.Variables)
        {
            Variables[name] = value?.DeepClone();
        }
    }

    private void Append(string document)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(document);
    }

    private static VariableDefinitionNode[] DefaultsIn(DocumentNode tree) =>
    [
        .. tree.Definitions.OfType<OperationDefinitionNode>().SelectMany(operation => operation.VariableDefinitions)
            .Where(variable => variable.DefaultValue is StringValueNode),
    ];

    private static string TextOf(VariableDefinitionNode variable) => ((StringValueNode)variable.DefaultValue!).Value;

    private static string Rewrite(byte[] utf8, DocumentNode tree, VariableDefinitionNode[] defaults)
    {
        var descriptions = tree.Definitions.Select(definition => definition.Description)
            .Concat(tree.Definitions.OfType<OperationDefinitionNode>().SelectMany(operation => operation.VariableDefinitions)
                .Select(variable => variable.Description))
            .OfType<StringValueNode>()
            .Select(description => (description.Start, description.End, Text: AsComment(description.Value) + "\n"));
        var edits = defaults.Select(variable => (Start: variable.Type.End, variable.DefaultValue!.End, Text: ""))
            .Concat(descriptions)
            .OrderBy(edit => edit.Start);
        var text = new StringBuilder();
        var position = 0;
        foreach (var (start, end, replacement) in edits)
        {
            text.Append(Encoding.UTF8.GetString(utf8, position, start - position)).Append(replacement);
            position = end;

            // The line of a description ends after it already.
            if (replacement.Length > 0 && position < utf8.Length && utf8[position] == '\n')
            {
                position++;
            }
        }

        return text.Append(Encoding.UTF8.GetString(utf8, position, utf8.Length - position)).ToString();
    }

    private static string AsComment(string text) =>
        "# " + string.Join("\n# ", text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
