var builder = WebApplication.CreateBuilder(args);

builder.Services.AddKnowledgeGraph(FactsNamespace.Facts.Graph, options => options.Pages.Home = true);

var app = builder.Build();

// The API and the IDE; beside them the home page at /, the explorer at /explore and the saved questions at /questions.
app.MapKnowledgeGraph("/graphql");

app.Run();

/// <summary>The server; the tests start it.</summary>
public partial class Program;
