using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests.Uses;

public sealed class UsesReaderTests
{
    private const string Ontology = "ontology.yaml";

    public static TheoryData<BrokenSet> BrokenSets =>
    [
        Use("KG2041", "{ path: ../tram }",
            "ontology.yaml(5,17): error KG2041: The set 'tram' is not there: there is no '../tram/ontology.yaml'; "
                + "a project names the folder as <KnowledgeGraphUses Include=\"…\" /> too"),
        Use("KG2041", "{ package: Example.Tram }",
            "ontology.yaml(5,20): error KG2041: The set 'tram' is not there: there is no package 'Example.Tram' with facts; add it to the project, and restore"),
        Use("KG2043", "{ prefix: tram }",
            "ontology.yaml(5,3): error KG2043: The use of 'tram' cannot be understood: it needs 'path' or 'package'"),
        Use("KG2043", "{ path: ../tram, package: Tram }",
            "ontology.yaml(5,3): error KG2043: The use of 'tram' cannot be understood: it has both 'path' and 'package'"),
        Use("KG2043", "{ path: /srv/tram }",
            "ontology.yaml(5,17): error KG2043: The use of 'tram' cannot be understood: '/srv/tram' is not a path: "
                + "write the folder of the other ontology.yaml from here, with slashes, such as ../other/seeds"),
        Use("KG2043", "{ path: ./tram }",
            "ontology.yaml(5,17): error KG2043: The use of 'tram' cannot be understood: './tram' lies in this set, and its files are files of this set; move it beside"),
        Use("KG2043", "{ path: ../../ }",
            "ontology.yaml(5,17): error KG2043: The use of 'tram' cannot be understood: '../../' holds this set, and the files here would be files of both; move it beside"),
        Use("KG2043", "{ path: ../tram.kg }",
            "ontology.yaml(5,17): error KG2043: The use of 'tram' cannot be understood: an image has no files that could be checked with these; "
                + "name the folder of its fact files, or put the images together with 'kg link'"),
        Use("KG2043", "{ package: ../Tram }",
            "ontology.yaml(5,20): error KG2043: The use of 'tram' cannot be understood: '../Tram' is not the name of a package"),
        Use("KG2043", "{ path: ../tram, prefix: Tram }",
            "ontology.yaml(5,17): error KG2041: The set 'tram' is not there: there is no '../tram/ontology.yaml'; "
                + "a project names the folder as <KnowledgeGraphUses Include=\"…\" /> too",
            "ontology.yaml(5,34): error KG2043: The use of 'tram' cannot be understood: the prefix 'Tram' must be lower-case letters and digits, "
                + "in groups joined by single hyphens"),
        new("KG1051", "agents.yaml", "operates: valley-line", "operates: rail:valley-line",
            "agents.yaml(7,19): error KG1051: No set that is used has the prefix 'rail': the ontology names the set under 'uses', with 'prefix: rail'"),
    ];

    [Theory]
    [MemberData(nameof(BrokenSets))]
    public void BrokenSet_IsReported(BrokenSet set) => set.ShouldBeReported();

    private static BrokenSet Use(string id, string use, params string[] expected) =>
        new(id, Ontology, "\nkinds:", $"\nuses:\n  tram: {use}\n\nkinds:", expected);
}
