using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.Api.Questions;

/// <summary>A question of a fact set with its document, which clients ask by name.</summary>
public sealed class SavedQuestion
{
    private readonly ParseResult<DocumentNode> _parsed;

    private SavedQuestion(string name, string group, string text)
    {
        Name = name;
        Group = group;
        Text = text;
        Document = Encoding.UTF8.GetBytes(text);
        (Title, Description) = QuestionComment.TryRead(text, out var title, out var description) ? (title, description) : (name, "");
        Example = QuestionComment.ReadExample(text);
        _parsed = Parser.ParseDocument(new SourceText(Document));
        Operation = _parsed.Tree?.Definitions.OfType<OperationDefinitionNode>().FirstOrDefault();
        Variables = [.. (Operation?.VariableDefinitions ?? []).Select(node => new QuestionVariable(node, _parsed.Tree!.Source.GetLocation(node.Variable.Start)))];
    }

    /// <inheritdoc cref="Question.Name"/>
    public string Name { get; }

    /// <inheritdoc cref="Question.Group"/>
    public string Group { get; }

    /// <inheritdoc cref="Question.Title"/>
    public string Title { get; }

    /// <inheritdoc cref="Question.Description"/>
    public string Description { get; }

    /// <summary>Its place among the examples of the set, from 1; null if the set does not make it one.</summary>
    public int? Example { get; }

    /// <summary>The document with its comment.</summary>
    public string Text { get; }

    /// <summary>The document in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document { get; }

    /// <summary>The variables that a client fills in, in the order of the document.</summary>
    public IReadOnlyList<QuestionVariable> Variables { get; }

    /// <summary>The operation; null if the document cannot be parsed or has none.</summary>
    internal OperationDefinitionNode? Operation { get; }

    internal DocumentNode? Tree => _parsed.Tree;

    /// <summary>Reads a question of a graph. Linear in its document.</summary>
    public static SavedQuestion Of(Question question) => new(question.Name, question.Group, question.Document);

    /// <summary>Reads a question that belongs to no graph, such as a tool of a program. Linear in its document.</summary>
    public static SavedQuestion Of(string name, string text) => new(name, "", text);

    /// <summary>
    /// Checks the document: it must be GraphQL, valid for the schema, and one query. Linear in the document.
    /// </summary>
    /// <returns>What is wrong; empty if the question can be asked.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ImmutableArray<GraphQLError> Check(Schema schema, CancellationToken cancellationToken = default)
    {
        if (_parsed.Tree is not { } tree)
        {
            return [_parsed.Error!];
        }

        var errors = DocumentValidator.Validate(schema, tree, cancellationToken: cancellationToken);
        if (!errors.IsEmpty)
        {
            return errors;
        }

        var operations = tree.Definitions.OfType<OperationDefinitionNode>().ToArray();
        return operations is [{ Operation: OperationKind.Query }]
            ? []
            :
            [
                new GraphQLError(
                    "A question is one query: no mutation, no subscription, and no second operation.", GraphQLErrorCodes.ValidationFailed, []),
            ];
    }
}
