import { createServer } from "node:http";
import pg from "pg";

// What the doors are measured against: the least that Node can do to keep what is posted. One INSERT a request, its own commit.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query("CREATE TABLE IF NOT EXISTS posted (id bigserial PRIMARY KEY, body jsonb NOT NULL)");

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    pool.query("INSERT INTO posted (body) VALUES ($1)", [Buffer.concat(chunks).toString()]).then(
      () => response.writeHead(200).end(),
      () => response.writeHead(500).end(),
    );
  });
});
server.listen(Number(process.env.PORT), "127.0.0.1");
