using KnowledgeGraph.Compiler.Tests.Support;

namespace KnowledgeGraph.Compiler.Tests;

public sealed class FactCompilerTests
{
    [Fact]
    public void Railway_WithItsDocuments_CompilesWithoutDiagnostics()
    {
        var set = RailwaySet.Load().CompileCleanly();

        set.Ontology.Name.ShouldBe("Railway");
        set.Statements.ShouldAllBe(statement => statement.Evidence.All(evidence => evidence.IsVerified));
    }
}
