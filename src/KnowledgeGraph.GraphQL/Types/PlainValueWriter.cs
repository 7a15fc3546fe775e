using System.Collections;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Writes the values that JSON can express, for a scalar without rules of its own.</summary>
internal static class PlainValueWriter
{
    /// <summary>A tree of dictionaries and lists deeper than this is not written: it may be cyclic.</summary>
    private const int MaxDepth = 64;

    public static bool TryWrite(object value, ResponseWriter writer) => TryWrite(value, writer, depth: 0);

    private static bool TryWrite(object? value, ResponseWriter writer, int depth)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                return true;
            case string text:
                writer.WriteString(text);
                return true;
            case bool boolean:
                writer.WriteBoolean(boolean);
                return true;
            case int number:
                writer.WriteInt(number);
                return true;
            case long number:
                writer.WriteLong(number);
                return true;
            case decimal number:
                writer.WriteDecimal(number);
                return true;
            case double number when double.IsFinite(number):
                writer.WriteDouble(number);
                return true;
            case IReadOnlyDictionary<string, object?> members when depth < MaxDepth:
                return TryWriteObject(members, writer, depth);
            case IEnumerable items when depth < MaxDepth:
                return TryWriteList(items, writer, depth);
            default:
                return false;
        }
    }

    private static bool TryWriteObject(IReadOnlyDictionary<string, object?> members, ResponseWriter writer, int depth)
    {
        var separator = "{"u8;
        foreach (var (name, member) in members)
        {
            writer.WriteRaw(separator);
            writer.WriteString(name);
            writer.WriteRaw(":"u8);
            if (!TryWrite(member, writer, depth + 1))
            {
                return false;
            }

            separator = ","u8;
        }

        writer.WriteRaw(members.Count == 0 ? "{}"u8 : "}"u8);
        return true;
    }

    private static bool TryWriteList(IEnumerable items, ResponseWriter writer, int depth)
    {
        writer.WriteRaw("["u8);
        var isFirst = true;
        foreach (var item in items)
        {
            writer.WriteRaw(isFirst ? ""u8 : ","u8);
            isFirst = false;
            if (!TryWrite(item, writer, depth + 1))
            {
                return false;
            }
        }

        writer.WriteRaw("]"u8);
        return true;
    }
}
