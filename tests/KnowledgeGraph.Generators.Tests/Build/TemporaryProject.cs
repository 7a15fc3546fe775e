using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Generators.Tests.Build;

/// <summary>A console project with a fact set, wired up by the same targets file as every other.</summary>
internal sealed class TemporaryProject : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("facts-").FullName;
    private readonly string _folder;

    /// <param name="folder">The folder of the project in one that is deleted with it.</param>
    public TemporaryProject(string folder = "")
    {
        _folder = System.IO.Path.Combine(_root, folder);
        Write(
            "Sample.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <RootNamespace>Sample.Railway</RootNamespace>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <Nullable>enable</Nullable>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <FactSetFolder>seeds</FactSetFolder>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Beside("KnowledgeGraph.dll")}" />
                <Reference Include="{Beside("KnowledgeGraph.Format.dll")}" />
                <Analyzer Include="{Beside("KnowledgeGraph.Generators.dll")}" />
                <Analyzer Include="{Beside("KnowledgeGraph.Compiler.dll")}" />
                <Analyzer Include="{Beside("KnowledgeGraph.Format.dll")}" />
                <Analyzer Include="{Beside("YamlDotNet.dll")}" />
              </ItemGroup>
              <Import Project="{Targets()}" />
            </Project>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>What the last build that succeeded has made.</summary>
    public string Assembly => Path("bin/Debug/net10.0/Sample.dll");

    /// <summary>The full path of a file of the project.</summary>
    public string Path(string relative) => System.IO.Path.Combine(_folder, relative);

    public void Write(string relative, string text) => Write(relative, Encoding.UTF8.GetBytes(text));

    public void Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllBytes(Path(relative), bytes);
    }

    public void Delete(string relative) => File.Delete(Path(relative));

    /// <summary>Runs <c>dotnet build</c>, without servers that would outlive it.</summary>
    public (int ExitCode, string Output) Build(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-nodeReuse:false", "--disable-build-servers", "-tl:off", "-v:m", "-clp:Summary", .. arguments])
        {
            WorkingDirectory = _folder,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        var (exitCode, output, error) = ChildProgram.Run(start);
        return (exitCode, output + error);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Beside(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, file);

    private static string Targets() =>
        RepositoryFolder.Combine("generators", "KnowledgeGraph.Generators", "build", "KnowledgeGraph.targets");
}
