using KnowledgeGraph.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests.Typed;

/// <summary>C# expressions over the emitted code of the railway, compiled together and evaluated one by one.</summary>
internal sealed class TypedProbe
{
    private readonly Func<string, string> _run;

    public TypedProbe(IEnumerable<object[]> cases)
    {
        _run = Project([.. cases.Select(item => (string)item[0])]).Run().Load().CreateDelegate<Func<string, string>>();
    }

    /// <summary>A project that evaluates <paramref name="expressions"/> by their text.</summary>
    public static FactProject Project(string[] expressions) => RailwayFiles.Project.WithCode(
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using KnowledgeGraph;
        using Sample.Railway;

        public static class Probe
        {
            public static string Run(string expression)
            {
                try
                {
                    return Show(Evaluate(expression));
                }
                catch (Exception exception)
                {
                    return exception.Message;
                }
            }

            private static object? Evaluate(string expression) => expression switch
            {
                {{string.Concat(expressions.Select(text => $"{SymbolDisplay.FormatLiteral(text, quote: true)} => {text},\n"))}}
                _ => throw new ArgumentException(expression),
            };

            private static string Show(object? value) => value switch
            {
                null => "",
                string text => text,
                IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
                System.Collections.IEnumerable items => string.Join(" ", items.Cast<object>()),
                _ => value.ToString()!,
            };
        }
        """);

    /// <summary>The value as text, or the message of the exception.</summary>
    public string Evaluate(string expression) => _run(expression);
}
