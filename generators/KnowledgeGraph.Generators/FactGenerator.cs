using System.Collections.Immutable;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Generators.Emit;
using KnowledgeGraph.Generators.Inputs;
using KnowledgeGraph.Generators.Model;
using KnowledgeGraph.Generators.Reporting;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Generators;

/// <summary>
/// Compiles the fact set among a project's additional files into a typed graph. This file is the pipeline; what each step does is
/// said where it is done.
/// </summary>
/// <remarks>
/// Positions go as far as <see cref="TrackingNames.Report"/> and no further, so that an edit which changes no fact leaves
/// every later step as it was. Of the project's own code only the name of the assembly is looked at.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (pair, _) => OptionsReader.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(TrackingNames.Options);

        var inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => FactInput.Read(pair.Left, pair.Right.GetOptions(pair.Left)));

        var files = inputs
            .Where(static input => input?.Role == FactInput.FactRole)
            .Select(Guard.Step<FactInput?, FactFile>(static (input, token) => FactFile.Parse(input!, token)))
            .WithTrackingName(TrackingNames.FactFile);

        var documents = inputs
            .Where(static input => input?.Role == FactInput.DocumentRole)
            .Select(static (input, token) => DocumentReader.Read(input!, token))
            .WithTrackingName(TrackingNames.Document);

        var questions = inputs
            .Where(static input => input?.Role == FactInput.QuestionRole)
            .Select(static (input, token) => TextFile.Read(input!, token))
            .WithTrackingName(TrackingNames.Question);

        var fits = inputs
            .Where(static input => input?.Role == FactInput.FitRole)
            .Select(static (input, token) => TextFile.Read(input!, token))
            .WithTrackingName(TrackingNames.Fit);

        var setOptions = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.ReadSet(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.SetOptions);

        var compiled = files.Collect()
            .Combine(questions.Collect().Combine(fits.Collect()))
            .Combine(documents.Collect().Combine(setOptions))
            .Select(Guard.Step<
                ((ImmutableArray<Outcome<FactFile>> Files, (ImmutableArray<TextFile> Questions, ImmutableArray<TextFile> Fits) Texts) Set,
                    (ImmutableArray<DocumentFile> Documents, SetOptions Options) Cited),
                CompiledFacts>(
                static (inputs, token) => CompiledFacts.Compile(
                    inputs.Set.Files, inputs.Set.Texts.Questions, inputs.Set.Texts.Fits, inputs.Cited.Documents, inputs.Cited.Options, token)))
            .WithTrackingName(TrackingNames.Compile);

        var report = compiled
            .Combine(options)
            .Select(static (pair, _) => new Outcome<DiagnosticReport>(
                pair.Left.Value is { } facts ? new DiagnosticReport(facts.Diagnostics, pair.Right.Help) : null, pair.Left.Failure))
            .WithTrackingName(TrackingNames.Report);

        var facts = compiled
            .Select(static (outcome, _) => outcome.Value?.Facts)
            .WithTrackingName(TrackingNames.FactSet)
            .Combine(options);

        var checks = facts.Select(static (facts, _) => facts.Left?.Set.Evidence);

        var image = facts
            .Select(Guard.Step<(EmittedFacts? Facts, GeneratorOptions Options), EmbeddedImage>(
                static (facts, _) => facts.Facts is null ? null : EmbeddedImage.Write(facts.Facts, facts.Options)))
            .WithTrackingName(TrackingNames.Image);

        var vocabulary = facts
            .Select(Guard.Step<(EmittedFacts? Facts, GeneratorOptions Options), VocabularyModel>(
                static (facts, _) => facts.Facts is null ? null : VocabularyModelBuilder.Build(facts.Facts.Set.Ontology, facts.Options)))
            .WithTrackingName(TrackingNames.Vocabulary);

        var kinds = facts
            .Select(Guard.Step<(EmittedFacts? Facts, GeneratorOptions Options), KindModels>(
                static (facts, _) => facts.Facts is null ? null : KindModelBuilder.Build(facts.Facts.Set, facts.Options)))
            .SelectMany(static (outcome, _) => KindModels.Each(outcome))
            .WithTrackingName(TrackingNames.Kind);

        context.RegisterSourceOutput(report, Guard.Output<DiagnosticReport>(static (output, report) => report.AddTo(output)));
        context.RegisterSourceOutput(image, Guard.Output<EmbeddedImage>(static (output, image) => image.AddTo(output)));
        context.RegisterSourceOutput(checks, static (output, checks) =>
        {
            if (checks is { } known)
            {
                EvidenceEmitter.Emit(known).AddTo(output);
            }
        });
        context.RegisterSourceOutput(vocabulary, Guard.Output<VocabularyModel>(static (output, vocabulary) =>
        {
            foreach (var source in VocabularyEmitter.Emit(vocabulary))
            {
                source.AddTo(output);
            }
        }));
        context.RegisterSourceOutput(kinds, Guard.Output<KindModel>(static (output, kind) => KindEmitter.Emit(kind).AddTo(output)));
    }
}
