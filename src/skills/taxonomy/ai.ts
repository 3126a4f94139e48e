/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const AI = `
ai-agents | AI agents | agentic ai, ai agent, agentic workflows, llm agents, multi-agent systems
anomaly-detection | Anomaly detection
artificial-intelligence | Artificial intelligence | =AI, ai/ml, ai & ml, künstliche intelligenz, intelligence artificielle, inteligencia artificial
autonomous-vehicles | Autonomous driving | autonomous vehicles, self-driving, adas
azure-ml | Azure Machine Learning | azure ml, azureml | azure, machine-learning
bedrock | Amazon Bedrock | aws bedrock | aws
bert | =BERT |  | nlp
catboost | CatBoost |  | machine-learning
chatbots | Chatbots | chatbot, chatbot development, conversational ai
claude | Anthropic Claude | claude api, anthropic api, claude code
computer-vision | Computer vision | =CV models, image recognition, machine vision
cursor | Cursor IDE | cursor ai
data-science | Data science | data-science, data scientist
datarobot | DataRobot
deep-learning | Deep learning | deep-learning, deep neural networks | machine-learning
dialogflow | Dialogflow
dvc | =DVC | data version control | mlops
embeddings | Embeddings | vector embeddings, word embeddings
feature-engineering | Feature engineering
fine-tuning | Model fine-tuning | llm fine-tuning, fine-tuning llms, fine-tuning models, lora fine-tuning
gemini | Google Gemini | gemini api
generative-ai | Generative AI | genai, gen ai, gen-ai, generative artificial intelligence | artificial-intelligence
github-copilot | GitHub Copilot | copilot, gh copilot
h2o | H2O.ai | h2o ai
hugging-face | Hugging Face | huggingface, hugging face transformers | machine-learning
jax | =JAX | google jax | machine-learning
keras | Keras |  | machine-learning
kubeflow | Kubeflow |  | mlops
langchain | LangChain | lang chain | llm
langgraph | LangGraph |  | llm
lightgbm | LightGBM |  | machine-learning
llama-model | Llama models | llama 2, llama 3, llama2, llama3
llamaindex | LlamaIndex | llama index, llama-index | llm
llm | Large language models | llms, llm, large language model | generative-ai
machine-learning | Machine learning | =ML, machine-learning, ml models, machine learning models, ml algorithms, apprentissage automatique, maschinelles lernen, aprendizaje automático
midjourney | Midjourney
mlflow | MLflow | ml flow | mlops
mlops | MLOps | ml ops, ml-ops
model-context-protocol | Model Context Protocol | =MCP servers, mcp server
neural-networks | Neural networks | neural network, neural nets, cnn, cnns, rnn, rnns, lstm
nlp | Natural language processing | =NLP, natural-language processing, nlp models
nltk | NLTK |  | nlp, python
ocr | =OCR | optical character recognition, tesseract ocr
ollama | Ollama |  | llm
onnx | ONNX | onnx runtime
openai-api | OpenAI API | openai, openai apis, open ai, gpt-4, gpt4, gpt-4o, chatgpt, azure openai | llm
opencv | OpenCV | open cv | computer-vision
prompt-engineering | Prompt engineering | prompt design
pytorch | PyTorch | py torch, =Torch | machine-learning
rag | Retrieval-augmented generation | =RAG, retrieval augmented generation, rag pipelines
rasa | Rasa NLU | rasa chatbot
ray | Ray framework | ray serve, ray cluster
recommender-systems | Recommender systems | recommendation systems, recommendation engines, recommendation system, recommender system
reinforcement-learning | Reinforcement learning | =RLHF
robotics | ~Robotics | robotics engineering, robotic systems
sagemaker | SageMaker | amazon sagemaker, aws sagemaker, sage maker | aws, machine-learning
scikit-learn | scikit-learn | sklearn, scikit learn, sci-kit learn, scikit | machine-learning, python
slam | =SLAM | simultaneous localization and mapping
spacy | spaCy |  | nlp, python
speech-recognition | Speech recognition | =ASR, speech-to-text, automatic speech recognition
stable-diffusion | Stable Diffusion | diffusion models
tensorflow | TensorFlow | tensor flow, tf2 | machine-learning
tensorrt | TensorRT
text-to-speech | Text-to-speech | =TTS, speech synthesis
transformers | Transformer models | transformer architectures, transformer architecture, transformers library
triton-server | Triton Inference Server | nvidia triton
vertex-ai | Vertex AI | google vertex ai | gcp, machine-learning
vllm | vLLM |  | llm
weights-and-biases | Weights & Biases | wandb, weights and biases | mlops
xgboost | XGBoost |  | machine-learning
yolo | =YOLO | yolov5, yolov8 | computer-vision
`
