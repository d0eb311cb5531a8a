namespace MinNecessary.Generators.Tests.Analysis;

/// <summary>Raw models and members' values in what a web application answers, keeps and sends.</summary>
public sealed class WebLeakTests
{
    // What the package for web applications says of endpoints.
    private const string Disclosing = """
        namespace MinNecessary.AspNetCore
        {
            [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Method)]
            public sealed class DiscloseAttribute(string purpose) : System.Attribute { public string Purpose => purpose; }
        }
        namespace Microsoft.AspNetCore.Builder
        {
            public static class DisclosureEndpointConventionBuilderExtensions
            {
                public static TBuilder DiscloseAs<TBuilder>(this TBuilder builder, MinNecessary.Grant grant) where TBuilder : IEndpointConventionBuilder => builder;
                public static TBuilder DiscloseFor<TBuilder>(this TBuilder builder, string purpose) where TBuilder : IEndpointConventionBuilder => builder;
                public static TBuilder OmitDenied<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder;
            }
        }
        """;

    [Theory]
    [InlineData("app.MapGet(\"/claim\", () => «Find()»);")]
    [InlineData("app.MapGet(\"/claim\", (int id) => Results.Ok(«Find()»));")]
    [InlineData("app.MapGet(\"/claim\", () => TypedResults.Ok(«Find()»));")]
    [InlineData("app.MapGet(\"/claim\", () => Results.Json(«All()»));")]
    [InlineData("app.MapGet(\"/claim\", async () => { await Task.Yield(); var found = Find(); return «found»; });")]
    [InlineData("app.MapGet(\"/claim\", () => Find() is { } found ? Results.Ok(«found») : Results.NotFound());")]
    [InlineData("app.MapGet(\"/claim\", () => new { «Find().Ssn», At = 1 });")]
    [InlineData("app.MapGet(\"/claim\", () => All().Select(each => «each.PatientName»));")]
    [InlineData("app.MapGet(\"/claim\", () => Results.Text(«Find().Account»)).DiscloseFor(\"Coding\");")]
    [InlineData("app.MapGet(\"/claim\", () => «Find().Account»).DiscloseFor(\"Coding\");")]
    [InlineData("app.MapGet(\"/claim\", () => «Find()»).WithName(\"claim\").OmitDenied();")]
    [InlineData("var api = app.MapGroup(\"/api\").WithTags(\"x\"); api.MapGet(\"/claim\", () => «Find()»);")]
    [InlineData("app.MapGet(\"/claim\", (HttpContext context) => context.Response.WriteAsync(«Find().Account»));")]
    [InlineData("app.MapGet(\"/claim\", (HttpContext context) => context.Response.WriteAsJsonAsync(«Find()»));")]
    [InlineData("app.MapGet(\"/claim\", (HttpContext context) => { context.Response.Headers[\"X-Account\"] = «Find().Account»; });")]
    [InlineData("app.MapGet(\"/claim\", (HttpContext context) => { context.Response.Headers.Append(\"X-Account\", «Find().Account»); });")]
    [InlineData("app.MapGet(\"/claim\", (HttpContext context) => { context.Response.Headers.Location = «Find().Account»; });")]
    [InlineData("app.MapGet(\"/claim\", «Find»);")]
    [InlineData("app.MapGet(\"/claim\", «FindAsync»).WithName(\"claim\");")]
    [InlineData("app.MapGet(\"/claim\", (HttpContext context) => context.Response.WriteAsJsonAsync(«Find()»)).DiscloseFor(\"Coding\");")]
    [InlineData("app.MapGet(\"/claim\", () => Results.Redirect($\"/claims/{«Find().Account»}\"));")]
    public void What_an_endpoint_answers_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0207", code, text => Analysed.InFile(Mapped(text), Disclosing));

    [Theory]
    [InlineData("app.MapGet(\"/claim\", () => Find()).DiscloseAs(BillingPolicy.Grants.Coding);")]
    [InlineData("app.MapGet(\"/claim\", () => Results.Ok(Find())).WithName(\"claim\").DiscloseFor(\"Coding\").OmitDenied();")]
    [InlineData("var api = app.MapGroup(\"/api\").DiscloseFor(\"Coding\"); api.MapGet(\"/claim\", () => Find());")]
    [InlineData("var api = app.MapGroup(\"/api\"); api.DiscloseFor(\"Coding\"); api.MapGroup(\"/v1\").MapGet(\"/claim\", () => Find());")]
    [InlineData("var claim = app.MapGet(\"/claim\", () => Find()); claim.DiscloseFor(\"Coding\");")]
    [InlineData("app.MapGet(\"/claim\", Find).DiscloseFor(\"Coding\");")]
    [InlineData("app.MapGet(\"/claim\", [MinNecessary.AspNetCore.Disclose(\"Coding\")] () => Find());")]
    [InlineData("app.MapGet(\"/claim\", Count);")]
    [InlineData("Coding(app.MapGet(\"/claim\", () => Find()));")]
    [InlineData("Group(app).MapGet(\"/claim\", () => Find());")]
    [InlineData("routes.MapGet(\"/claim\", () => Find());")]
    [InlineData("app.MapGet(\"/claim\", () => Find().ForCoding(decision));")]
    [InlineData("app.MapGet(\"/claim\", () => Results.Ok(All().Select(each => each.Batch)));")]
    [InlineData("app.MapGet(\"/claim\", () => Results.Ok(All().Count));")]
    [InlineData("app.MapPost(\"/claim\", (Claim received) => Results.Accepted());")]
    [InlineData("app.MapGet(\"/claim\", () => { var found = All().Select(each => each.Account).ToList(); return found.Count > 3; });")]
    [InlineData("var found = All().Where(each => { return each.Ssn is null; }).ToList();")]
    public void An_endpoint_that_discloses_or_answers_no_PHI_is_not_reported(string code) => Assert.Empty(Analysed.InFile(Mapped(code), Disclosing));

    [Fact]
    public void Without_the_package_for_web_applications_nothing_makes_a_view_of_an_answer() =>
        Assert.Equal("MN0207", Assert.Single(Analysed.InFile(Mapped("routes.MapGet(\"/claim\", () => Find());"))).Id);

    [Theory]
    [InlineData("public Claim Get() => «Find()»;")]
    [InlineData("public ActionResult<Claim> Get() => «Find()»;")]
    [InlineData("public ActionResult<Claim> Get() { var found = Find(); return found.Batch > 1 ? NotFound() : «found»; }")]
    [InlineData("public IActionResult Get() => Ok(«Find()»);")]
    [InlineData("public IActionResult Get() => new JsonResult(«Find()»);")]
    [InlineData("public IActionResult Get() => new ContentResult { Content = «Find().Account» };")]
    [InlineData("public IActionResult Get() => View(«Find()»);")]
    [InlineData("public IActionResult Get() { ViewData[\"claim\"] = «Find()»; return View(); }")]
    [InlineData("public IActionResult Get() { ViewBag.Account = «Find().Account»; return View(); }")]
    [InlineData("public async Task<IEnumerable<Claim>> Get() { await Task.Yield(); return «All()»; }")]
    [InlineData("[MinNecessary.AspNetCore.Disclose(\"Coding\")] public IActionResult Get() { ViewBag.Claim = «Find()»; return View(); }")]
    [InlineData("[MinNecessary.AspNetCore.Disclose(\"Coding\")] public IActionResult Get() => View(«Find()»);")]
    [InlineData("[MinNecessary.AspNetCore.Disclose(\"Coding\")] public IActionResult Get() => Content(«Find().Account»);")]
    public void What_an_action_answers_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0207", code, text => Analysed.InFile(Controller(text), Disclosing));

    [Theory]
    [InlineData("[MinNecessary.AspNetCore.Disclose(\"Coding\")] public Claim Get() => Find();")]
    [InlineData("[MinNecessary.AspNetCore.Disclose(\"Coding\")] public IActionResult Get() => Ok(All());")]
    [InlineData("private Claim Get() => Find();")]
    [InlineData("[NonAction] public Claim Get() => Find();")]
    [InlineData("public IActionResult Get() => Ok(Find().Batch);")]
    [InlineData("public IActionResult Get() => View();")]
    public void An_action_that_discloses_or_answers_no_PHI_is_not_reported(string code) => Assert.Empty(Analysed.InFile(Controller(code), Disclosing));

    [Fact]
    public void A_controller_that_discloses_does_so_for_its_actions() =>
        Assert.Empty(Analysed.InFile("[MinNecessary.AspNetCore.Disclose(\"Coding\")] " + Controller("public Claim Get() => Find();"), Disclosing));

    [Theory]
    [InlineData("cache.Set(\"claim\", «claim»);")]
    [InlineData("cache.Set(«claim.Account», 1);")]
    [InlineData("cache.GetOrCreate(\"claim\", entry => «claim»);")]
    [InlineData("await cache.GetOrCreateAsync(\"claim\", async entry => { await Task.Yield(); return «claim»; });")]
    [InlineData("using var entry = cache.CreateEntry(\"claim\"); entry.Value = «claim»;")]
    [InlineData("distributed.Set(\"claim\", Encoding.UTF8.GetBytes(«claim.Account»));")]
    [InlineData("await distributed.SetStringAsync(\"claim\", «claim.Account»);")]
    [InlineData("context.Session.SetString(\"claim\", «claim.Account»);")]
    [InlineData("context.Response.Cookies.Append(\"claim\", «claim.Account»);")]
    public void What_is_kept_is_an_error_at_the_value(string code) => Analysed.AssertOne("MN0208", code, text => Analysed.InMethod(text, Caches));

    [Theory]
    [InlineData("cache.Set(\"claim\", claim.ForCoding(decision));")]
    [InlineData("cache.Set(\"count\", claims.Count);")]
    [InlineData("cache.TryGetValue(\"claim\", out Claim? found);")]
    [InlineData("cache.GetOrCreate(\"claim\", entry => claim.Batch);")]
    [InlineData("context.Items[\"claim\"] = claim;")]
    public void What_is_kept_and_is_no_PHI_is_not_reported(string code) => Assert.Empty(Analysed.InMethod(code, Caches));

    [Theory]
    [InlineData("await bus.Publish(«claim»);")]
    [InlineData("await bus.Publish(new { «claim.Account» });")]
    [InlineData("var mail = new System.Net.Mail.MailMessage(); mail.Body = $\"Hello {«claim.PatientName»}\";")]
    [InlineData("_ = new System.Net.Mail.MailMessage(\"a@example.invalid\", \"b@example.invalid\", «claim.PatientName», \"\");")]
    [InlineData("System.Net.Http.HttpClient http = null!; await http.GetAsync(\"eligibility?name=\" + Uri.EscapeDataString(«claim.PatientName»));")]
    [InlineData("System.Net.Http.HttpClient http = null!; http.DefaultRequestHeaders.Add(\"X-Member\", «claim.Ssn»);")]
    [InlineData("System.Net.Http.HttpClient http = null!; using var body = new System.Net.Http.StringContent($\"NM1*IL*1*{«claim.PatientName»}~\"); await http.PostAsync(\"claims\", body);")]
    [InlineData("IClientProxy clients = null!; await clients.SendAsync(\"read\", «claim»);")]
    public void What_is_sent_is_an_error_at_the_value(string code) =>
        Analysed.AssertOne("MN0209", code, text => Analysed.InFile(Method(text, "MassTransit.IBus bus"), Bus));

    [Theory]
    [InlineData("await bus.Publish(claim.ForCoding(decision));")]
    [InlineData("await bus.Publish(new { claim.Batch });")]
    public void What_is_sent_and_is_no_PHI_is_not_reported(string code) => Assert.Empty(Analysed.InFile(Method(code, "MassTransit.IBus bus"), Bus));

    private const string Caches = """
        private static IMemoryCache cache = null!;
        private static IDistributedCache distributed = null!;
        private static HttpContext context = null!;
        """;

    private const string Bus = """
        namespace MassTransit
        {
            public interface IPublishEndpoint { System.Threading.Tasks.Task Publish<T>(T message) where T : class; }
            public interface IBus : IPublishEndpoint;
        }
        """;

    private static string Method(string statements, string parameter) =>
        $$"""internal static class Code { public static async Task RunAsync({{parameter}}, Claim claim, Decision<Coding> decision) { {{statements}} await Task.CompletedTask; } }""";

    private static string Mapped(string statements) => $$"""
        internal static class Code
        {
            private static Claim Find() => null!;
            private static Task<Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.Ok<Claim>, Microsoft.AspNetCore.Http.HttpResults.NotFound>> FindAsync() => null!;
            private static int Count() => 1;
            private static List<Claim> All() => null!;
            private static void Coding(RouteHandlerBuilder endpoint) { }
            private static RouteGroupBuilder Group(WebApplication app) => null!;
            public static void Map(WebApplication app, IEndpointRouteBuilder routes, Decision<Coding> decision)
            {
                {{statements}}
            }
        }
        """;

    private static string Controller(string member) => $$"""
        public sealed class ClaimsController : Controller
        {
            private static Claim Find() => null!;
            private static List<Claim> All() => null!;
            {{member}}
        }
        """;
}
