using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>
/// Makes a schema from text in the schema definition language, extensions included. Fields read their values from dictionaries
/// (<see cref="MemberResolver"/>) unless another resolver is given, and custom scalars take any value.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public static class SchemaFromSdl
{
    /// <summary>Makes the schema.</summary>
    /// <param name="resolver">The resolver of all fields; <see cref="MemberResolver"/> if none is given.</param>
    /// <exception cref="SchemaException">The text is not a valid schema; all faults are named.</exception>
    public static Schema Build(string sdl, FieldResolver? resolver = null) =>
        TryBuild(sdl, out var schema, out var errors, resolver) ? schema : throw new SchemaException(errors);

    /// <summary>Makes the schema, or says everything that is wrong with it. Linear in the text.</summary>
    /// <param name="resolver">The resolver of all fields; <see cref="MemberResolver"/> if none is given.</param>
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
