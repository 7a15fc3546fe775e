using System.Globalization;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Values;

/// <summary><c>Value.text</c>: any value as a text for people, in English; amounts with their digits in groups, whole numbers as they are, for they may be years.</summary>
internal sealed class ValueTextResolver : LeafResolver
{
    // Two decimals of 30 characters, a few words, and what is usual for the symbol of a unit.
    private const int UsualLength = 160;

    public static ValueTextResolver Instance { get; } = new();

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var value = Handles.ValueOf(Handles.Graph(parent), parent);
        Span<char> buffer = stackalloc char[UsualLength];
        var length = 0;
        switch (value.Kind)
        {
            case ValueKind.Integer:
                value.AsInteger().TryFormat(buffer, out length, provider: CultureInfo.InvariantCulture);
                writer.WriteString(buffer[..length]);
                break;
            case ValueKind.Decimal:
                value.AsDecimal().TryFormat(buffer, out length, provider: CultureInfo.InvariantCulture);
                writer.WriteString(buffer[..length]);
                break;
            case ValueKind.Boolean:
                writer.WriteString(value.AsBoolean() ? "true"u8 : "false"u8);
                break;
            case ValueKind.Date:
                writer.WriteString(value.EdtfUtf8());
                break;
            case ValueKind.Quantity when value.AsQuantity().TryFormat(buffer, out length):
                writer.WriteString(buffer[..length]);
                break;
            case ValueKind.Quantity:
                writer.WriteString(value.AsQuantity().ToString());
                break;
            case ValueKind.Enumeration:
                writer.WriteString(value.AsEnumerationValue().Name);
                break;
            default:
                writer.WriteString(value.AsUtf8());
                break;
        }
    }
}
