using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Short ways to a tree or to an error, for tests.</summary>
internal static class Parse
{
    public static DocumentNode Document(string text, ParserOptions? options = null)
    {
        var result = Parser.ParseDocument(new SourceText(text), options);
        result.Error.ShouldBeNull();
        return result.Tree.ShouldNotBeNull();
    }

    public static GraphQLError Error(string text, ParserOptions? options = null) => Error(Encoding.UTF8.GetBytes(text), options);

    public static GraphQLError Error(byte[] utf8, ParserOptions? options = null)
    {
        var result = Parser.ParseDocument(new SourceText(utf8), options);
        result.Tree.ShouldBeNull();
        return result.Error.ShouldNotBeNull();
    }

    public static ValueNode Value(string text)
    {
        var result = Parser.ParseValue(new SourceText(text));
        result.Error.ShouldBeNull();
        return result.Tree.ShouldNotBeNull();
    }

    public static string String(string literal) => Value(literal).ShouldBeOfType<StringValueNode>().Value;
}
