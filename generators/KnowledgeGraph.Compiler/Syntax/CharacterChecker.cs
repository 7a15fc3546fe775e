using System.Globalization;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>Finds characters that a reader cannot see as what they are, before anything is parsed.</summary>
internal static class CharacterChecker
{
    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var reported = 0;
        var indentation = true;
        for (var i = 0; i < text.Length && reported < SyntaxLimits.ReportedCharacters; i++)
        {
            var character = text[i];
            if (character is '\n' or '\r')
            {
                indentation = true;
                continue;
            }

            var descriptor = Judge(text, i, indentation);
            if (descriptor is not null)
            {
                diagnostics.Report(descriptor, new SyntaxLocation(source, new TextSpan(i, 1)), Code(character), Advice(character));
                reported++;
            }

            if (character != ' ' && (character != '\t' || descriptor is not null))
            {
                indentation = false;
            }
        }
    }

    /// <summary>Reports the first such character that escapes put into a value. Line ends and tabs may be escaped.</summary>
    public static void CheckEscapes(ScalarSyntax scalar, SourceText source, DiagnosticBag diagnostics)
    {
        var text = scalar.Value;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r' or '\t' || Judge(text, i, indentation: false) is not { } descriptor)
            {
                continue;
            }

            diagnostics.Report(descriptor, new SyntaxLocation(source, scalar.Span), Code(text[i]), "leave its escape out");
            return;
        }
    }

    private static string Code(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>How such a character may have got there, for the messages that say it.</summary>
    private static string Advice(char character) => character switch
    {
        '\uFEFF' => "it is a byte-order mark, which may only begin a file, and remains where files are joined",
        '\0' => "is the file UTF-16? Save it as UTF-8",
        '\u2028' or '\u2029' => "it ends a line in other programs; use a line end",
        _ => "is the file valid UTF-8?",
    };

    private static DiagnosticDescriptor? Judge(string text, int index, bool indentation)
    {
        var character = text[index];
        return character switch
        {
            '\t' => indentation ? DiagnosticCatalogue.TabIndentation : null,
            < ' ' or (>= '\u007F' and <= '\u009F') => DiagnosticCatalogue.InvalidCharacter,
            '\uFFFD' or '\uFFFE' or '\uFFFF' or '\uFEFF' or '\u2028' or '\u2029' => DiagnosticCatalogue.InvalidCharacter,
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                => DiagnosticCatalogue.BidirectionalControl,
            _ when char.IsHighSurrogate(character) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
                => DiagnosticCatalogue.InvalidCharacter,
            _ when char.IsLowSurrogate(character) && (index == 0 || !char.IsHighSurrogate(text[index - 1]))
                => DiagnosticCatalogue.InvalidCharacter,
            _ => null,
        };
    }
}
