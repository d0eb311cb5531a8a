using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

[ApiController, Route("raw")]
[AllowRaw("A leak on purpose, for what refuses it; the person is invented")]
public sealed class RawController(Claim claim) : ControllerBase
{
    private static readonly JsonSerializerOptions Own = new();

    [HttpGet("model")]
    public Claim Model() => claim;

    [HttpGet("wrapped")]
    public object Wrapped() => new { Items = new[] { claim } };

    [HttpGet("json")]
    public JsonResult Json() => new(claim);

    [HttpGet("json-own")]
    public JsonResult JsonOwn() => new(claim, Own);

    [HttpGet("json-own-wrapped")]
    public JsonResult JsonOwnWrapped() => new(new { Items = new[] { claim } }, Own);

    [HttpGet("formatted")]
    public ObjectResult Formatted() => WithFormatter();

    [HttpGet("formatted-disclosing"), Disclose("Billing")]
    public ObjectResult FormattedDisclosing() => WithFormatter();

    [HttpGet("keyed")]
    public Dictionary<string, Claim> Keyed() => new() { [claim.Ssn!] = claim };

    [HttpGet("typed")]
    public IResult Typed() => TypedResults.Ok(claim);

    [HttpGet("typed-own")]
    public IResult TypedOwn() => TypedResults.Json(claim, Own);

    [HttpGet("razor-view")]
    public ViewResult RazorView() => new() { ViewName = "Claim", ViewData = Data() };

    [HttpGet("razor-partial")]
    public PartialViewResult RazorPartial() => new() { ViewName = "Claim", ViewData = Data() };

    private ViewDataDictionary<Claim> Data() => new(new EmptyModelMetadataProvider(), ModelState) { Model = claim };

    private ObjectResult WithFormatter() => new(new { Items = new[] { claim } }) { Formatters = { new SystemTextJsonOutputFormatter(new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }) } };
}
