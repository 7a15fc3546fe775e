using KnowledgeGraph.Cli.Linking;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Linking;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Cli.Tests.Linking;

/// <summary>Images that are put together, against the set that was compiled as a whole.</summary>
public sealed class ImageLinkingTests
{
    private const string Ontology =
        """
        name: Small
        description: A set.
        kinds:
          Thing: { description: A thing. }
          Place: { description: A place. }
        identifiers: { code: { description: A code. } }
        properties:
          size: { domain: Thing, type: integer, cardinality: one, evidence: optional, description: How large it is. }
        predicates:
          near: { domain: Thing, range: Thing, transitive: true, acyclic: true, evidence: optional, description: Is near it. }
          at: { domain: Thing, range: Place, evidence: optional, cardinality: one, conflictsWith: off, description: Is there. }
          off: { domain: Thing, range: Place, evidence: optional, description: Is not there. }

        """;

    public static TheoryData<string> Sets => ["Railway", "Tramway", "Tours"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void DecodedImage_IsWrittenWithTheSameBytes(string folder)
    {
        var image = CompileFolder(folder);

        ImageWriter.Write(Decode(image)).Image.ShouldNotBeNull().Bytes.ShouldBe(image.Bytes);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void ImageAlone_OrTwice_IsLinkedToTheSameContent(string folder)
    {
        var image = CompileFolder(folder);

        Link(image).ContentHash.ShouldBe(image.ContentHash);
        Link(image, image).ContentHash.ShouldBe(image.ContentHash);
    }

    /// <summary>Except for the questions of the used set and the warnings about it, which are its own.</summary>
    [Fact]
    public void SetThatUsesAnother_LinkedWithThat_IsItself()
    {
        var tours = CompileFolder("Tours");
        var ontology = Decode(tours).Ontology;

        var linked = Compilation([CompileFolder("Railway"), tours], ontology.Name, ontology.Description).FactSet.ShouldNotBeNull();

        linked.Questions.ShouldNotBeEmpty();
        Write(linked with { Questions = default, Diagnostics = Decode(tours).Diagnostics }).ContentHash.ShouldBe(tours.ContentHash);
    }

    [Fact]
    public void Whole_SplitAtRandom_IsLinkedToTheSameContent()
    {
        // A review is of a statement with all its passages: a part of them has none, and nothing to warn of.
        var railway = RailwaySet.Load().CompileCleanly();
        var whole = railway with
        {
            Statements = railway.Statements
                .Select(statement => statement with { Reviews = default, ReviewState = ReviewState.None }).ToEquatableArray(),
            Diagnostics = default,
        };
        var expected = Write(whole).ContentHash;
        RandomTest.Run(random =>
        {
            for (var round = 0; round < 25; round++)
            {
                var parts = Split(whole, random.Next(2, 5), random);

                Link(parts).ContentHash.ShouldBe(expected);
                random.Shuffle(parts);
                Link(parts).ContentHash.ShouldBe(expected);
            }
        });
    }

    [Fact]
    public void StatementOfBoth_HasThePassagesOfBoth_AndTheDaysOfTheirSources()
    {
        const string Sources = "sources:\n  early: { title: Early, published: 2001-02-03 }\n  late: { title: Late, published: 2005-06-07 }\n";
        string Fact(string source) => $"entities:\n  a: {{ kind: Thing, name: A, statements: [{{ at: p, evidence: {source} }}] }}\n  p: {{ kind: Place, name: P }}\n" + Sources;

        var whole = Compile(Fact("[early, late]"));
        var linked = Link(Compile(Fact("early")), Compile(Fact("late")));

        // Each part warns that it does not use the source of the other.
        using var first = FactGraph.Open(whole.Bytes);
        using var second = FactGraph.Open(linked.Bytes);
        var statement = second.Statements.Single();
        statement.Evidence.Count.ShouldBe(2);
        statement.WitnessDays.ToArray().ShouldBe(first.Statements.Single().WitnessDays.ToArray());
    }

    [Fact]
    public void Contradiction_BetweenImages_NamesBoth() =>
        Errors(
            Compile("entities: { a: { kind: Thing, name: A, statements: [{ size: 1 }] } }"),
            Compile("entities: { a: { kind: Thing, name: A, statements: [{ size: 2 }] } }"))
            .ShouldHaveSingleItem().ShouldMatch("^[ab].kg#st_[0-9a-f]{16}: error KG6001: .*'a'.* <- [ab].kg#st_[0-9a-f]{16}$");

    [Fact]
    public void WhatOneImageHasByItself_IsNotReportedAgain()
    {
        var excepted = Compile("entities: { a: { kind: Thing, name: A, statements: [{ size: 1 }, { size: 2, exceptions: { constraint: single-value, reason: It grows. } }] } }");

        Errors(excepted, Compile("entities: { b: { kind: Thing, name: B, statements: [{ size: 3 }] } }")).ShouldBeEmpty();
    }

    [Fact]
    public void Cycle_ThroughImages_IsReported_HoweverLong()
    {
        string Chain(int from, int to) => "entities:\n" + string.Concat(Enumerable.Range(from, to - from + 1).Select(n =>
            $"  n{n % 40}: {{ kind: Thing, name: N{n % 40}{(n < to ? $", statements: [{{ near: n{(n + 1) % 40} }}]" : "")} }}\n"));

        Errors(Compile(Chain(0, 38)), Compile(Chain(38, 40))).ShouldContain(line => line.Contains("error KG3001", StringComparison.Ordinal));
    }

    [Fact]
    public void Inference_AcrossImages_IsDrawn()
    {
        var linked = Link(
            Compile("entities: { a: { kind: Thing, name: A, statements: [{ near: b }] }, b: { kind: Thing, name: B } }"),
            Compile("entities: { b: { kind: Thing, name: B, statements: [{ near: c }] }, c: { kind: Thing, name: C } }"));

        using var graph = FactGraph.Open(linked.Bytes);
        graph.Statements.Single(statement => statement.Basis == Basis.Derived).Derivations.Single().Premises.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(
        "a: { kind: Thing, name: A, statements: [{ size: 1 }] }", "a: { kind: Thing, name: Other, statements: [{ size: 1 }] }",
        "error KG1050: Two sets describe the entity 'a' in different ways: 'name' differs; if they are one, describe it alike; if not, one of them needs another id")]
    [InlineData(
        "a: { kind: Thing, name: A, statements: [{ size: 1, note: One. }] }", "a: { kind: Thing, name: A, statements: [{ size: 1, note: Two., credibility: 3 }] }",
        "error KG1050: Two sets describe the statement 'a size 1' in different ways: 'credibility' and 'note' differ; both sets state it, so they have to state it alike")]
    [InlineData(
        "a: { kind: Thing, name: A, identifiers: { code: X }, statements: [{ size: 1 }] }",
        "b: { kind: Thing, name: B, identifiers: { code: X }, statements: [{ size: 1 }] }",
        "'X'")]
    [InlineData(
        "a: { kind: Thing, name: A, formerIds: [b], statements: [{ size: 1 }] }", "b: { kind: Thing, name: B, statements: [{ size: 1 }] }",
        "error KG1045: 'b' cannot be a former id of 'a': another entity has this id now")]
    public void Clash_NamesBothImages(string first, string second, string message)
    {
        var error = Errors(Compile($"entities:\n  {first}\n"), Compile($"entities:\n  {second}\n")).ShouldHaveSingleItem();

        error.ShouldContain(message);
        error.ShouldContain("a.kg#");
        error.ShouldContain("b.kg#");
    }

    [Theory]
    [InlineData("description: A thing.", "description: Something else.", "error KG2040: Two sets define the kind 'Thing' in different ways: 'description' differs")]
    [InlineData("  Place: {", "  Size: { description: A size. }\n  Place: {", null)]
    [InlineData("  off: {", "  size2: { domain: Thing, range: Thing, inverse: size, evidence: optional, description: Has it. }\n  off: {", "'size'")]
    public void Vocabularies_AreCheckedLikeOne(string old, string replacement, string? message)
    {
        const string Facts = "entities: { a: { kind: Thing, name: A, statements: [{ size: 1 }] } }";
        // The second ontology does not define the property whose name the first one's inverse would take.
        var other = Ontology.Replace(old, replacement, StringComparison.Ordinal);
        if (message == "'size'")
        {
            other = string.Join('\n', other.Split('\n').Where(line => !line.StartsWith("  size:", StringComparison.Ordinal))).Replace("properties:\n", "", StringComparison.Ordinal);
        }

        var second = Compile(message == "'size'" ? "entities: { b: { kind: Thing, name: B, statements: [{ size2: b2 }] }, b2: { kind: Thing, name: B2 } }" : Facts, other);
        var errors = Errors(Compile(Facts), second);

        if (message is null)
        {
            errors.ShouldBeEmpty();
        }
        else
        {
            errors.ShouldHaveSingleItem().ShouldContain(message);
            errors[0].ShouldContain("a.kg#");
            errors[0].ShouldContain("b.kg#");
        }
    }

    private static FactImage Compile(string facts, string ontology = Ontology) => Write(FactCompiler.Compile(
        [SyntaxTree.Parse(new SourceText("ontology.yaml", ontology)), SyntaxTree.Parse(new SourceText("facts.yaml", facts))],
        [], CompilationOptions.Default).FactSet.ShouldNotBeNull());

    private static FactImage CompileFolder(string name)
    {
        var result = FactSetImage.Compile(new FactSetFolder(new DirectoryInfo(RepositoryFolder.Combine("tests", name))).Read());
        result.Diagnostics.Where(diagnostic => !RailwaySet.IsOfTheSetItself(diagnostic)).Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return result.Image.ShouldNotBeNull();
    }

    private static FactImage Write(FactSet set) => ImageWriter.Write(set).Image.ShouldNotBeNull();

    private static FactSet Decode(FactImage image)
    {
        using var graph = FactGraph.Open(image.Bytes);
        return ImageDecoder.Decode(graph);
    }

    private static FactImage Link(params FactImage[] images)
    {
        var compilation = Compilation(images);
        compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        return Write(compilation.FactSet.ShouldNotBeNull());
    }

    private static FactCompilation Compilation(FactImage[] images, string? name = null, string? description = null) => FactLinker.Link(
        images.Select((image, number) => new LinkedImage($"{(char)('a' + number)}.kg", image.ContentHash, Decode(image))),
        name, description, CompilationOptions.Default);

    /// <summary>The errors, which do not depend on the order of the images.</summary>
    private static string[] Errors(FactImage first, FactImage second)
    {
        string[] errors = [.. Compilation([first, second]).Diagnostics.Select(Describe)];
        Compilation([second, first]).Diagnostics.Select(Describe).Select(Swapped).Order(StringComparer.Ordinal)
            .ShouldBe(errors.Order(StringComparer.Ordinal));
        return errors;

        static string Describe(Compiler.Diagnostics.Diagnostic diagnostic) =>
            diagnostic + string.Concat(diagnostic.FurtherLocations.Select(location => $" <- {location}"));

        static string Swapped(string text) => text.Replace("a.kg", "?.kg", StringComparison.Ordinal)
            .Replace("b.kg", "a.kg", StringComparison.Ordinal).Replace("?.kg", "b.kg", StringComparison.Ordinal);
    }

    /// <summary>
    /// Images that have the set together: each stated fact is in one or several of them, with the entities and sources that it needs.
    /// </summary>
    private static FactImage[] Split(FactSet whole, int count, Random random)
    {
        var parts = Enumerable.Range(0, count).Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var id in whole.Statements.Where(statement => statement.Derivations.Count == 0).Select(statement => statement.Id)
            .Concat(whole.Entities.Select(entity => entity.Id)).Concat(whole.Sources.Select(source => source.Id))
            .Concat(whole.Questions.Select(question => "question " + question.Name)))
        {
            parts[random.Next(count)].Add(id);
            parts[random.Next(count)].Add(id);
        }

        return Array.ConvertAll(parts, part => Write(Part(whole, part)));
    }

    private static FactSet Part(FactSet whole, SortedSet<string> part)
    {
        var statements = whole.Statements.Where(statement => part.Contains(statement.Id)).ToArray();
        part.UnionWith(statements.SelectMany(statement => statement.Evidence).Select(passage => passage.Source));
        foreach (var source in whole.Sources.Reverse().Where(source => part.Contains(source.Id)))
        {
            part.UnionWith(source.DerivedFrom.Select(link => link.Source));
        }

        var sources = whole.Sources.Where(source => part.Contains(source.Id)).ToArray();
        part.UnionWith(sources.Select(source => source.Entity).OfType<string>());
        foreach (var statement in statements)
        {
            part.Add(statement.Subject);
            part.UnionWith(statement.Qualifiers.Select(qualifier => qualifier.Value).Append(statement.Object).OfType<EntityValue>().Select(value => value.Id));
            part.UnionWith(statement.AttributedTo is { } agent ? [agent] : Array.Empty<string>());
        }

        return new FactSet(
            whole.Ontology, sources.ToEquatableArray(), whole.Entities.Where(entity => part.Contains(entity.Id)).ToEquatableArray(),
            statements.ToEquatableArray(), default)
        {
            Questions = whole.Questions.Where(question => part.Contains("question " + question.Name)).ToEquatableArray(),
        };
    }
}
