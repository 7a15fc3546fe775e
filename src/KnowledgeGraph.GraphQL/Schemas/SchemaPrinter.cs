using System.Globalization;
using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas;

/// <summary>
/// Prints a schema in the schema definition language, in the layout of graphql-js: directives first, then types in ordinal order of their
/// names, without built-in definitions. The same schema gives the same text on every machine; lines end with LF, the last one too.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-System"/>
public sealed class SchemaPrinter
{
    private readonly StringBuilder _text = new();
    private readonly SchemaPrinterOptions _options;
    private readonly bool _showsDescriptions;

    private SchemaPrinter(SchemaPrinterOptions options)
    {
        _options = options;
        _showsDescriptions = options.Descriptions;
    }

    /// <summary>Prints the schema. Linear in its size.</summary>
    public static string Print(Schema schema) => Print(schema, new SchemaPrinterOptions());

    /// <inheritdoc cref="Print(Schema)"/>
    /// <param name="descriptions">Whether descriptions are printed.</param>
    public static string Print(Schema schema, bool descriptions) =>
        Print(schema, new SchemaPrinterOptions { Descriptions = descriptions });

    /// <summary>Prints what the options choose of the schema, and what they add. Linear in its size.</summary>
    public static string Print(Schema schema, SchemaPrinterOptions options)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(options);
        var printer = new SchemaPrinter(options);
        printer.PrintRoots(schema);
        printer.PrintExtension();
        foreach (var directive in schema.Directives.Where(directive => !BuiltInDirectives.Contains(directive.Name)))
        {
            if (options.IncludesDirective(directive))
            {
                printer.PrintDirective(directive);
            }
        }

        foreach (var type in schema.Types.Where(type => !type.IsBuiltIn && options.IncludesType(type)))
        {
            printer.PrintType(type);
        }

        return printer._text.ToString();
    }

    /// <summary>A schema definition is needed only where the default names do not suffice.</summary>
    private void PrintRoots(Schema schema)
    {
        if ((schema.Description is null || !_showsDescriptions)
            && schema.QueryType.Name == "Query"
            && (schema.MutationType?.Name ?? "Mutation") == "Mutation"
            && (schema.SubscriptionType?.Name ?? "Subscription") == "Subscription")
        {
            return;
        }

        Begin(schema.Description);
        _text.Append(CultureInfo.InvariantCulture, $"schema {{\n  query: {schema.QueryType}\n");
        _text.Append(schema.MutationType is { } mutation ? $"  mutation: {mutation}\n" : "");
        _text.Append(schema.SubscriptionType is { } subscription ? $"  subscription: {subscription}\n" : "");
        _text.Append("}\n");
    }

    private void PrintExtension()
    {
        if (_options.SchemaDirectives.Length > 0)
        {
            Begin(null);
            _text.Append(CultureInfo.InvariantCulture, $"extend schema {_options.SchemaDirectives}\n");
        }
    }

    private void PrintDirective(DirectiveDefinition directive)
    {
        Begin(directive.Description);
        _text.Append(CultureInfo.InvariantCulture, $"directive @{directive.Name}");
        PrintArguments(directive.Arguments, indentation: "");
        _text.Append(directive.IsRepeatable ? " repeatable" : "");
        _text.Append(CultureInfo.InvariantCulture, $" on {string.Join(" | ", directive.Locations)}\n");
    }

    private void PrintType(NamedType type)
    {
        Begin(type.Description);
        switch (type)
        {
            case ScalarType scalar:
                _text.Append(CultureInfo.InvariantCulture, $"scalar {scalar.Name}");
                _text.Append(scalar.SpecifiedBy is { } url ? $" @specifiedBy(url: {StringLiteral.Print(url)})" : "").Append('\n');
                break;
            case UnionType union:
                _text.Append(CultureInfo.InvariantCulture, $"union {union.Name} = {string.Join(" | ", union.MemberNames)}\n");
                break;
            case EnumType enumType:
                _text.Append(CultureInfo.InvariantCulture, $"enum {enumType.Name}");
                PrintBlock(enumType.Values, static value => value.Description, PrintEnumValue);
                break;
            case InputObjectType inputObject:
                _text.Append(CultureInfo.InvariantCulture, $"input {inputObject.Name}{(inputObject.IsOneOf ? " @oneOf" : "")}");
                PrintBlock(inputObject.Fields, static field => field.Description, PrintInputValue);
                break;
            case CompositeType composite:
                _text.Append(composite is InterfaceType ? "interface " : "type ").Append(composite.Name);
                _text.Append(composite.InterfaceNames.Count == 0 ? "" : $" implements {string.Join(" & ", composite.InterfaceNames)}");
                PrintApplied(_options.TypeDirectives(composite));
                PrintBlock([.. composite.Fields.Where(_options.IncludesField)], static field => field.Description, PrintField);
                break;
        }
    }

    private void PrintField(FieldDefinition field)
    {
        _text.Append(field.Name);
        PrintArguments(field.Arguments, indentation: "  ");
        _text.Append(CultureInfo.InvariantCulture, $": {field.Type}{Deprecated(field.DeprecationReason)}");
        PrintApplied(_options.FieldDirectives(field));
    }

    private void PrintApplied(string directives) => _text.Append(directives.Length == 0 ? "" : " ").Append(directives);

    private void PrintArguments(IReadOnlyList<ArgumentDefinition> arguments, string indentation)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        // On one line, unless an argument has a description.
        var isBroken = _showsDescriptions && arguments.Any(argument => argument.Description is not null);
        _text.Append(isBroken ? "(\n" : "(");
        for (var index = 0; index < arguments.Count; index++)
        {
            if (isBroken)
            {
                PrintDescription(arguments[index].Description, $"{indentation}  ", isFirst: index == 0);
                _text.Append(indentation).Append("  ");
            }

            PrintInputValue(arguments[index]);
            _text.Append(isBroken ? "\n" : index == arguments.Count - 1 ? "" : ", ");
        }

        _text.Append(isBroken ? $"{indentation})" : ")");
    }

    private void PrintEnumValue(EnumValueDefinition value) => _text.Append(value.Name).Append(Deprecated(value.DeprecationReason));

    private void PrintInputValue(InputValueDefinition value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{value.Name}: {value.Type}");
        _text.Append(value.DefaultLiteral is { } literal ? $" = {Printer.Print(literal)}" : "").Append(Deprecated(value.DeprecationReason));
    }

    private void PrintBlock<T>(IReadOnlyList<T> items, Func<T, string?> description, Action<T> print)
    {
        _text.Append(" {\n");
        for (var index = 0; index < items.Count; index++)
        {
            PrintDescription(description(items[index]), "  ", isFirst: index == 0);
            _text.Append("  ");
            print(items[index]);
            _text.Append('\n');
        }

        _text.Append("}\n");
    }

    private void Begin(string? description)
    {
        _text.Append(_text.Length == 0 ? "" : "\n");
        PrintDescription(description, indentation: "", isFirst: true);
    }

    /// <summary>The description of a member other than the first follows a blank line.</summary>
    private void PrintDescription(string? description, string indentation, bool isFirst)
    {
        if (description is null || !_showsDescriptions)
        {
            return;
        }

        var block = BlockString.Print(description);
        var literal = BlockString.Parse(block[3..^3]) == description && !description.Any(IsControl)
            ? block
            : StringLiteral.Print(description);
        _text.Append(isFirst ? "" : "\n").Append(indentation);
        _text.Append(literal.Replace("\n", $"\n{indentation}", StringComparison.Ordinal)).Append('\n');
    }

    /// <summary>Characters that a block string cannot escape.</summary>
    private static bool IsControl(char character) => character is < ' ' and not ('\n' or '\t');

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        BuiltInDirectives.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {StringLiteral.Print(reason)})",
    };
}
