using System.Diagnostics;

namespace KnowledgeGraph.Testing.Processes;

/// <summary>Runs <c>git</c> in a folder, without the configuration of the user or the machine.</summary>
public static class GitFolder
{
    /// <summary>Runs a git command, which must succeed.</summary>
    public static void Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Tester", "-c", "user.email=tester@example.org", .. arguments])
        {
            WorkingDirectory = folder,
        };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        var (exitCode, _, error) = ChildProgram.Run(start);
        exitCode.ShouldBe(0, error);
    }
}
