using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>
/// Makes a schema from text in the schema definition language, extensions included. Unless a resolver is given, a field looks itself up by
/// name in a parent that is a dictionary; a function found there is called with the arguments. Custom scalars accept any value.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public static class SchemaFromSdl
{
    /// <summary>Builds the schema.</summary>
    /// <param name="resolver">The resolver of all fields; by default they look themselves up in dictionaries.</param>
    /// <exception cref="SchemaException">The text is not a valid schema; the exception lists all errors.</exception>
    public static Schema Build(string sdl, FieldResolver? resolver = null) =>
        TryBuild(sdl, out var schema, out var errors, resolver) ? schema : throw new SchemaException(errors);

    /// <summary>Builds the schema, or reports everything that is wrong with it. Linear in the text.</summary>
    /// <param name="resolver">The resolver of all fields; by default they look themselves up in dictionaries.</param>
    public static bool TryBuild(
        string sdl, [NotNullWhen(true)] out Schema? schema, out IReadOnlyList<string> errors, FieldResolver? resolver = null)
    {
        var parsed = Parser.ParseDocument(new SourceText(sdl), ParserOptions.Trusted);
        if (!parsed.Succeeded)
        {
            (schema, errors) = (null, [parsed.Error.ToString()]);
            return false;
        }

        var translator = new SdlTranslator(parsed.Tree);
        var builder = translator.ToBuilder();
        if (translator.Errors.Count > 0)
        {
            (schema, errors) = (null, translator.Errors);
            return false;
        }

        builder.DefaultResolver = resolver ?? builder.DefaultResolver;
        return builder.TryBuild(out schema, out errors);
    }
}
