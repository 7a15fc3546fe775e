using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Generators.Model;
using KnowledgeGraph.Generators.Tests.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Generators.Tests.Model;

public sealed class AccessorPropertyTests
{
    private static readonly Gen<string> Slugs = Gen.Elements("a", "b", "1", "2", "-", "all", "-a", "ab")
        .NonEmptyListOf().Select(parts => string.Concat(parts).Trim('-')).Where(slug => slug.Length > 0);

    [Fact]
    public void Identifiers_OfAnySlugs_AreValidAndDistinct() =>
        Prop.ForAll(Slugs.ArrayOf().ToArbitrary(), slugs =>
        {
            var distinct = slugs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

            var identifiers = AccessorModelBuilder.Build([.. distinct.Select(slug => SampleSet.Entity("Line", slug, slug))], "Lines")
                .Select(accessor => accessor.Identifier).ToArray();

            return identifiers.Distinct(StringComparer.Ordinal).Count() == distinct.Length
                && identifiers.All(SyntaxFacts.IsValidIdentifier)
                && identifiers.All(identifier => SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None);
        }).ShouldHold();
}
