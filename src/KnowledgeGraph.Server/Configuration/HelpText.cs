using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>The text that <c>--help</c> prints: how to start the server, and every option with its default.</summary>
internal sealed class HelpText : ISectionVisitor
{
    private const string Usage = """
        Serves a fact set: GraphQL with an IDE at /graphql, the explorer at /explore, saved questions at /questions.

        Usage: KnowledgeGraph.Server [options]

          --image FILE|URL   the image to serve, and whatever replaces it; without it, the facts that are compiled in
          --watch FOLDER     the folder of fact files to compile, serve and watch
          --urls ADDRESS     where to listen; http://127.0.0.1:5000 by default
          --config FILE      a JSON file of options
          --help             prints this text
          --version          prints the version

        Every other option is --SECTION:NAME VALUE, SECTION__NAME in the environment, or a key of the file. The options of ASP.NET Core
        apply too: --Logging:Console:FormatterName json writes the log as JSON, one object a line.

        """;

    private readonly StringBuilder _text = new(Usage);

    private HelpText()
    {
    }

    public static string Write()
    {
        var help = new HelpText();
        new ServerOptions().Accept(help);
        return help._text.ToString();
    }

    public void Visit<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string name, T options)
        where T : class
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.CanWrite))
        {
            var value = property.GetValue(options) switch
            {
                bool flag => flag ? "true" : "false",
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                var text => text as string ?? "",
            };
            _text.Append(CultureInfo.InvariantCulture, $"  {name}:{property.Name}{(value.Length > 0 ? $" = {value}" : "")}\n");
        }
    }
}
