using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary><c>Entity.name</c>: the plain name, or that in a language.</summary>
internal sealed class EntityNameResolver : LeafResolver
{
    public static readonly Argument<string?> Language = Argument.Optional<string>(
        "language",
        "String",
        "A BCP 47 tag: `fr-CA` finds the name in `fr-CA`, else in `fr`, else the plain name.")
        .AlsoKnownAs("lang", "locale", "in");

    private const int MaxLength = 64;

    public static EntityNameResolver Instance { get; } = new();

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var language = Language.Read(arguments);
        if (language is not null && !IsTag(language))
        {
            var shown = language.Length > MaxLength ? language[..MaxLength] + "…" : language;
            context.Fail($"language is '{shown}': it must be a BCP 47 tag, such as fr or pt-BR.", ApiErrorCodes.InvalidLanguage);
        }

        return language;
    }

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var graph = Handles.Graph(parent);
        writer.WriteString(context.Bound is string language
            ? graph.Entity(parent.AsEntity()).NameUtf8In(language)
            : graph.Texts.Utf8(graph.Entities.Names[parent.AsEntity()]));
    }

    /// <summary>Whether a text has the form of a tag: groups of up to eight letters and digits, the first of them letters.</summary>
    private static bool IsTag(string text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        var groups = text.Split('-');
        return groups[0].Length >= 2 && groups[0].All(char.IsAsciiLetter)
            && groups.All(group => group.Length is > 0 and <= 8 && group.All(char.IsAsciiLetterOrDigit));
    }
}
