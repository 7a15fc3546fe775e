using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>
/// Translates the syntax of type definitions, each with its extensions, into the definitions of a <see cref="SchemaBuilder"/>.
/// </summary>
internal sealed class SdlTranslator(DocumentNode document)
{
    private readonly List<string> _errors = [];

    public IReadOnlyList<string> Errors => _errors;

    public SchemaBuilder ToBuilder()
    {
        var builder = new SchemaBuilder();
        foreach (var stray in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            Report(stray, "A schema cannot contain operations or fragments");
        }

        TranslateTypes(builder);
        foreach (var directive in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            if (!BuiltInDirectives.Contains(directive.Name))
            {
                builder.Add(Translate(directive));
            }
        }

        TranslateRoots(builder);
        return builder;
    }

    private static DirectiveDefinition Translate(DirectiveDefinitionNode node) => new(node.Name, [.. node.Locations])
    {
        Description = node.Description?.Value,
        IsRepeatable = node.IsRepeatable,
        Arguments = Arguments(node.Arguments),
    };

    private static ArgumentDefinition[] Arguments(ImmutableArray<InputValueDefinitionNode> nodes) =>
        [.. nodes.Select(node => new ArgumentDefinition(node.Name, Printer.Print(node.Type))
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue is null ? null : Printer.Print(node.DefaultValue),
            DeprecationReason = DeprecationReason(node.Directives),
        })];

    private static InputField[] InputFields(IEnumerable<InputValueDefinitionNode> nodes) =>
        [.. nodes.Select(node => new InputField(node.Name, Printer.Print(node.Type))
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue is null ? null : Printer.Print(node.DefaultValue),
            DeprecationReason = DeprecationReason(node.Directives),
        })];

    private static FieldDefinition[] Fields(IEnumerable<FieldDefinitionNode> nodes) =>
        [.. nodes.Select(node => new FieldDefinition(node.Name, Printer.Print(node.Type))
        {
            Description = node.Description?.Value,
            Arguments = Arguments(node.Arguments),
            DeprecationReason = DeprecationReason(node.Directives),
        })];

    private static EnumValueDefinition[] EnumValues(IEnumerable<EnumValueDefinitionNode> nodes) =>
        [.. nodes.Select(node => new EnumValueDefinition(node.Name)
        {
            Description = node.Description?.Value,
            DeprecationReason = DeprecationReason(node.Directives),
        })];

    private static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        StringArgument(directives, "deprecated", "reason", BuiltInDirectives.DefaultDeprecationReason);

    /// <summary>The argument of a directive; null if the directive is not applied.</summary>
    private static string? StringArgument(IEnumerable<DirectiveNode> directives, string directive, string argument, string ifOmitted)
    {
        var applied = directives.FirstOrDefault(candidate => candidate.Name == directive);
        if (applied is null)
        {
            return null;
        }

        var given = applied.Arguments.FirstOrDefault(candidate => candidate.Name == argument)?.Value as StringValueNode;
        return given?.Value ?? ifOmitted;
    }

    private static string[] Names(IEnumerable<NamedTypeNode> nodes) => [.. nodes.Select(node => node.Name)];

    private void TranslateTypes(SchemaBuilder builder)
    {
        foreach (var group in document.Definitions.OfType<TypeDefinitionNode>().GroupBy(node => node.Name, StringComparer.Ordinal))
        {
            var definitions = group.Where(node => !node.IsExtension).ToList();
            var extensions = group.Where(node => node.IsExtension).ToList();
            if (definitions is not [var definition])
            {
                var message = definitions.Count == 0
                    ? $"Cannot extend type \"{group.Key}\" because it is not defined"
                    : $"There can be only one type named \"{group.Key}\"";
                Report(group.Last(), message);
            }
            else if (extensions.Find(extension => extension.GetType() != definition.GetType()) is { } stranger)
            {
                Report(stranger, $"Cannot extend type \"{group.Key}\" with a definition of another kind");
            }
            else if (!BuiltInScalars.All.Any(scalar => scalar.Name == group.Key))
            {
                builder.Add(Translate(definition, [definition, .. extensions]));
            }
        }
    }

    /// <param name="parts">The definition and its extensions.</param>
    private static NamedType Translate(TypeDefinitionNode definition, List<TypeDefinitionNode> parts)
    {
        var description = definition.Description?.Value;
        var directives = parts.SelectMany(part => part.Directives).ToList();
        return definition switch
        {
            ScalarTypeDefinitionNode => new DelegateScalarType(definition.Name)
            {
                Description = description,
                SpecifiedBy = StringArgument(directives, "specifiedBy", "url", ""),
            },
            ObjectTypeDefinitionNode => new ObjectType(definition.Name)
            {
                Description = description,
                InterfaceNames = Names(parts.SelectMany(part => ((ObjectTypeDefinitionNode)part).Interfaces)),
                Fields = Fields(parts.SelectMany(part => ((ObjectTypeDefinitionNode)part).Fields)),
            },
            InterfaceTypeDefinitionNode => new InterfaceType(definition.Name)
            {
                Description = description,
                InterfaceNames = Names(parts.SelectMany(part => ((InterfaceTypeDefinitionNode)part).Interfaces)),
                Fields = Fields(parts.SelectMany(part => ((InterfaceTypeDefinitionNode)part).Fields)),
            },
            UnionTypeDefinitionNode => new UnionType(definition.Name)
            {
                Description = description,
                MemberNames = Names(parts.SelectMany(part => ((UnionTypeDefinitionNode)part).Types)),
            },
            EnumTypeDefinitionNode => new EnumType(definition.Name)
            {
                Description = description,
                Values = EnumValues(parts.SelectMany(part => ((EnumTypeDefinitionNode)part).Values)),
            },
            InputObjectTypeDefinitionNode => new InputObjectType(definition.Name)
            {
                Description = description,
                IsOneOf = directives.Any(directive => directive.Name == "oneOf"),
                Fields = InputFields(parts.SelectMany(part => ((InputObjectTypeDefinitionNode)part).Fields)),
            },
            _ => throw new ArgumentException($"{definition.GetType().Name} does not define a type.", nameof(definition)),
        };
    }

    private void TranslateRoots(SchemaBuilder builder)
    {
        var schemas = document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        builder.Description = schemas.Find(schema => schema.Description is not null)?.Description?.Value;
        var roots = schemas.SelectMany(schema => schema.OperationTypes).ToLookup(root => root.Operation);
        foreach (var repeated in roots.Where(group => group.Skip(1).Any()))
        {
            Report(repeated.Last(), "There can be only one root type for an operation");
        }

        // Without a schema definition the root types have their default names.
        var byName = schemas.All(schema => schema.IsExtension);
        builder.QueryTypeName = roots[OperationKind.Query].FirstOrDefault()?.Type.Name ?? "Query";
        builder.MutationTypeName = roots[OperationKind.Mutation].FirstOrDefault()?.Type.Name ?? DefaultName("Mutation");
        builder.SubscriptionTypeName = roots[OperationKind.Subscription].FirstOrDefault()?.Type.Name ?? DefaultName("Subscription");

        string? DefaultName(string name) =>
            byName && document.Definitions.OfType<ObjectTypeDefinitionNode>().Any(type => type.Name == name) ? name : null;
    }

    private void Report(SyntaxNode node, string message) => _errors.Add($"{document.Source.GetLocation(node.Start)}: {message}.");
}
