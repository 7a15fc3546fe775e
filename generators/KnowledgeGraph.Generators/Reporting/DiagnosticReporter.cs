using System.Collections.Concurrent;
using KnowledgeGraph.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using FactDescriptor = KnowledgeGraph.Compiler.Diagnostics.DiagnosticDescriptor;
using FactDiagnostic = KnowledgeGraph.Compiler.Diagnostics.Diagnostic;
using FactSeverity = KnowledgeGraph.Compiler.Diagnostics.DiagnosticSeverity;

namespace KnowledgeGraph.Generators.Reporting;

/// <summary>The fact compiler's diagnostics as the C# compiler's.</summary>
/// <remarks>
/// The descriptors are made from the catalogue, and a test there holds ids, pages and tests together; the analyzers of release tracking
/// (RS2000 and on) know of literal descriptors only and have nothing to say here.
/// </remarks>
public static class DiagnosticReporter
{
    // A finding that is off by default is on for a predicate that asks for it.
    private static readonly ConcurrentDictionary<(string Id, FactSeverity Severity, bool IsOff, string Help), DiagnosticDescriptor> Descriptors = new();

    private static readonly ConcurrentDictionary<(DiagnosticDescriptor Descriptor, int Arguments), DiagnosticDescriptor> WithAdditions = new();

    /// <summary>The same diagnostic, at the same place, with the further places as additional locations.</summary>
    /// <remarks>An editor shows those; the console of a build does not, so that the first of them stands in the message too.</remarks>
    /// <param name="more">How many of the same cause are not reported; the message says so.</param>
    /// <param name="help">See <see cref="GeneratorOptions.Help"/>.</param>
    public static Diagnostic Convert(FactDiagnostic diagnostic, int more, string help)
    {
        var descriptor = Descriptor(diagnostic.Descriptor, diagnostic.Severity, help);
        string[] arguments = [.. diagnostic.Arguments];
        if (diagnostic.FurtherLocations.Count > 0)
        {
            var place = diagnostic.FurtherLocations[0];
            Append($"{place.Role}: {place.Path}({place.Start.Line},{place.Start.Column})");
        }

        if (more > 0)
        {
            Append($"{more:N0} more like this, which 'kg check --all' shows");
        }

        return Diagnostic.Create(
            descriptor,
            diagnostic.Location is { } location ? Convert(location) : Location.None,
            diagnostic.FurtherLocations.Select(Convert),
            arguments);

        void Append(FormattableString text)
        {
            descriptor = WithAddition(descriptor, arguments.Length);
            arguments = [.. arguments, FormattableString.Invariant(text)];
        }
    }

    /// <summary>A defect of ours.</summary>
    public static Diagnostic Internal(string failure) =>
        Diagnostic.Create(Descriptor(DiagnosticCatalogue.InternalError, FactSeverity.Error, ""), Location.None, failure);

    private static DiagnosticDescriptor Descriptor(FactDescriptor descriptor, FactSeverity severity, string help) => Descriptors.GetOrAdd(
        (descriptor.Id, severity, descriptor.IsOffByDefault, help), _ => Convert(descriptor, severity, help));

    private static DiagnosticDescriptor WithAddition(DiagnosticDescriptor descriptor, int arguments) => WithAdditions.GetOrAdd(
        (descriptor, arguments),
        static key => new DiagnosticDescriptor(
            key.Descriptor.Id,
            key.Descriptor.Title,
            $"{key.Descriptor.MessageFormat}; {{{key.Arguments}}}",
            key.Descriptor.Category,
            key.Descriptor.DefaultSeverity,
            key.Descriptor.IsEnabledByDefault,
            helpLinkUri: key.Descriptor.HelpLinkUri,
            customTags: [.. key.Descriptor.CustomTags]));

    private static Location Convert(DiagnosticLocation location) =>
        Location.Create(
            location.Path,
            new TextSpan(location.Span.Start, location.Span.Length),
            new LinePositionSpan(
                new LinePosition(location.Start.Line - 1, location.Start.Column - 1),
                new LinePosition(location.End.Line - 1, location.End.Column - 1)));

    // An error means that there is no fact set, and nothing that an editor's configuration says can bring it back: errors are not
    // configurable, as the C# compiler's own are not. The other severities are, and so is a broken constraint that the ontology or a source
    // makes a warning: its descriptor is another one with the same id.
    private static DiagnosticDescriptor Convert(FactDescriptor descriptor, FactSeverity severity, string help) =>
        new(
            descriptor.Id,
            descriptor.Title,
            descriptor.MessageFormat,
            $"KnowledgeGraph.{descriptor.Category}",
            Convert(severity),
            isEnabledByDefault: !descriptor.IsOffByDefault || severity == FactSeverity.Error,
            helpLinkUri: help.Length == 0 ? descriptor.HelpLink : $"{help}{descriptor.Id}.md",
            customTags: severity == FactSeverity.Error
                ? [WellKnownDiagnosticTags.NotConfigurable]
                : []);

    private static DiagnosticSeverity Convert(FactSeverity severity) => severity switch
    {
        FactSeverity.Error => DiagnosticSeverity.Error,
        FactSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
