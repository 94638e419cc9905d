# Two stages: the first builds, the second holds what runs. PostgreSQL is a service of its own (compose.yaml): DATABASE_URL is required.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image's own Node runs everything: the one that npm would bring is not needed.
RUN npm ci --ignore-scripts
COPY . .
RUN node_modules/.bin/prisma generate && node_modules/.bin/remix vite:build
RUN npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json /app/server.ts ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/app ./app
COPY --from=build /app/scripts/backup.ts /app/scripts/restore.ts /app/scripts/database.ts ./scripts/
COPY --from=build /app/build ./build
# A volume that is mounted here for the first time belongs to whom this folder does.
RUN install -d -o node -g node /backups
USER node
EXPOSE 3000
# How long a start may take: a database is brought up to date first.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would keep SIGTERM from the app.
CMD ["node", "server.ts"]
