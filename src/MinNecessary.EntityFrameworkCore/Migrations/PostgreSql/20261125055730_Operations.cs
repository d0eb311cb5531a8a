using Microsoft.EntityFrameworkCore.Migrations;

namespace MinNecessary.EntityFrameworkCore.Migrations.PostgreSql;

/// <summary>The tables of operations, beside those of the log.</summary>
internal sealed partial class Operations : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "operations_histories",
            columns: table => new
            {
                kind = table.Column<string>(type: "text", nullable: false),
                id = table.Column<string>(type: "text", nullable: false),
                last_sequence = table.Column<long>(type: "bigint", nullable: false),
                next_limit = table.Column<long>(type: "bigint", nullable: true),
                is_open = table.Column<bool>(type: "boolean", nullable: false),
                about = table.Column<string>(type: "text", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_operations_histories", x => new { x.kind, x.id });
            });

        migrationBuilder.CreateTable(
            name: "operations_records",
            columns: table => new
            {
                kind = table.Column<string>(type: "text", nullable: false),
                id = table.Column<string>(type: "text", nullable: false),
                sequence = table.Column<long>(type: "bigint", nullable: false),
                at = table.Column<long>(type: "bigint", nullable: false),
                content = table.Column<byte[]>(type: "bytea", nullable: false),
                next_limit = table.Column<long>(type: "bigint", nullable: true),
                is_open = table.Column<bool>(type: "boolean", nullable: false),
                about = table.Column<string>(type: "text", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_operations_records", x => new { x.kind, x.id, x.sequence });
                table.ForeignKey(
                    name: "FK_operations_records_operations_histories_kind_id",
                    columns: x => new { x.kind, x.id },
                    principalTable: "operations_histories",
                    principalColumns: ["kind", "id"],
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "operations_histories_by_about",
            table: "operations_histories",
            columns: ["kind", "about"]);

        migrationBuilder.CreateIndex(
            name: "operations_histories_by_limit",
            table: "operations_histories",
            columns: ["kind", "next_limit"]);

        migrationBuilder.CreateIndex(
            name: "operations_histories_by_open",
            table: "operations_histories",
            columns: ["kind", "is_open"]);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("Operations are not taken back. Copy them elsewhere, then drop their tables by hand.");
}
