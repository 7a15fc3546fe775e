var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/healthz", static context => context.Response.WriteAsync("ok"));
app.Run();
