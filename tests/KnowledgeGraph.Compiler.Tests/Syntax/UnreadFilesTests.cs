using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Syntax;

public sealed class UnreadFilesTests
{
    [Theory]
    [InlineData("people.yml", "entities:\n  ann: { kind: Nothing }\n", true)]
    [InlineData("PEOPLE.YAML", "statements: []\n", true)]
    [InlineData("people.yml", "entities: [\n", true)]
    [InlineData("facts.json", "{ \"sources\": {} }", true)]
    [InlineData("docker-compose.yml", "services: {}\n", false)]
    [InlineData("package.json", "{ \"name\": \"x\" }", false)]
    [InlineData("broken.json", "{", false)]
    [InlineData("facts.schema.json", "{ \"entities\": {} }", false)]
    [InlineData(".cache/people.yml", "entities: {}\n", false)]
    [InlineData("documents/people.yml", "entities: {}\n", false)]
    public void File_WithANearName_IsWarnedOf(string path, string text, bool isReported)
    {
        var compilation = new SmallSet().With("facts.yaml", "entities: { a: { kind: Thing, name: A, statements: [{ ratio: 1 }] } }\n")
            .With(path, text).Compile();

        compilation.Diagnostics.Where(diagnostic => diagnostic.Id == "KG0015").Select(diagnostic => diagnostic.Location!.Path)
            .ShouldBe(isReported ? [path] : []);
        compilation.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "KG1007");
    }

    [Theory]
    [InlineData("a/people.yml", "rename it to 'people.yaml'")]
    [InlineData("PEOPLE.YAML", "rename it to 'PEOPLE.yaml'")]
    [InlineData("facts.json", "rename it to 'facts.yaml'; its content can stay, since JSON is valid YAML")]
    public void Warning_NamesTheNewName(string path, string advice) =>
        new SmallSet().With(path, "{ \"entities\": {} }").Compile().Diagnostics.Single(diagnostic => diagnostic.Id == "KG0015").Message
            .ShouldBe($"This file is not read: the name of a fact file ends in '.yaml', in lower case; {advice}");
}
