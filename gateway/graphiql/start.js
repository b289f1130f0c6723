/* Start GraphiQL in de browser. De voorbeelden staan als JSON in de pagina. */
const voorbeelden = JSON.parse(document.getElementById('voorbeelden').textContent);
const fetcher = window.GraphiQL.createFetcher({ url: '/graphql' });
window.ReactDOM.createRoot(document.getElementById('graphiql')).render(
  window.React.createElement(window.GraphiQL, {
    fetcher,
    defaultTabs: voorbeelden.map((query) => ({ query })),
    defaultEditorToolsVisibility: false,
  }),
);
